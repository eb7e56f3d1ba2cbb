import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import type { MeetingAct, MeetingDetail } from '../../lib/meetings';
import { asProblem, wordsOf } from '../../lib/problem';
import { keys } from '../../lib/query-keys';

/** Gives an act of one click, and shows what stands afterwards; a refusal is said in words. */
export function useGiveMeeting(): (work: () => Promise<unknown>) => Promise<boolean> {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const { message } = App.useApp();
  return async (work) => {
    try {
      await work();
      await client.invalidateQueries({ queryKey: keys.lists });
      return true;
    } catch (error) {
      const problem = asProblem(error);
      // Somebody else was there before: what stands now is to be seen beside what was refused.
      if (problem.status === 409) void client.invalidateQueries({ queryKey: keys.lists });
      void message.error(problem.passing ? t('states.serverAway.title') : (wordsOf(problem, language) ?? problem.code));
      return false;
    }
  };
}

/** Why an act is not possible, in the language that is spoken; null where it is. */
export function useWhyNot({ acts }: Pick<MeetingDetail, 'acts'>): (name: MeetingAct['name']) => string | null {
  const language = useLanguage();
  return (name) => acts.find((act) => act.name === name)?.refusal?.words[language] ?? null;
}
