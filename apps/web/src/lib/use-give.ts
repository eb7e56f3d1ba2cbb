import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CommandMap, CommandName } from '@bangban/domain';
import { useLanguage } from '../i18n/use-language';
import { type CommandAnswer, giveCommand, type GiveOptions } from './commands';
import { projectQuery } from './project';
import { peopleQuery, unitsQuery } from './reference';
import { useSession } from './session';
import { directoryOf, toldBy } from './told';

type Give = <N extends CommandName>(
  name: N,
  projectId: string | null,
  payload: CommandMap[N],
  options: GiveOptions,
) => Promise<CommandAnswer>;

const MOST_NAMES = 4;

/** Gives a command and says at once what happened and whom it told. @throws ApiProblem */
export function useGive(): Give {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const client = useQueryClient();
  const { personId } = useSession();
  return async (name, projectId, payload, options) => {
    const before = projectId === null ? undefined : client.getQueryData(projectQuery(projectId).queryKey);
    const answer = await giveCommand(name, projectId, payload, options);
    const directory = directoryOf(
      client.getQueryData(unitsQuery.queryKey) ?? [],
      client.getQueryData(peopleQuery.queryKey) ?? [],
    );
    const names = toldBy(answer, before?.items ?? [], directory, personId).flatMap(
      (id) => directory.people[id]?.name ?? [],
    );
    const act = t(`act.${name}`);
    const shown = names.slice(0, MOST_NAMES).join(language === 'zh' ? '\u3001' : ', ');
    const people = names.length > MOST_NAMES ? `${shown} +${names.length - MOST_NAMES}` : shown;
    void message.success(people === '' ? t('form.done', { act }) : t('form.told', { act, people }));
    if (answer.tickEvents.length > 0) void message.info(t('form.tick', { count: answer.tickEvents.length }));
    return answer;
  };
}
