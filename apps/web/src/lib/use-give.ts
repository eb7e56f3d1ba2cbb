import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandMap, CommandName } from '@bangban/domain';
import { useLanguage } from '../i18n/use-language';
import { type CommandAnswer, giveCommand, type GiveOptions } from './commands';
import { toldNames } from './told';

type Give = <N extends CommandName>(
  name: N,
  projectId: string | null,
  payload: CommandMap[N],
  options: GiveOptions,
) => Promise<CommandAnswer>;

/** Gives a command and says at once what happened and whom it told. @throws ApiProblem */
export function useGive(): Give {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  return async (name, projectId, payload, options) => {
    const answer = await giveCommand(name, projectId, payload, options);
    const act = t(`act.${name}`);
    const people = toldNames(answer, language);
    void message.success(people === '' ? t('form.done', { act }) : t('form.told', { act, people }));
    if (answer.tickEvents.length > 0) void message.info(t('form.tick', { count: answer.tickEvents.length }));
    return answer;
  };
}
