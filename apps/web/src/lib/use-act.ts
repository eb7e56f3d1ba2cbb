import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandMap, CommandName, OfItemAlone } from '@bangban/domain';
import { useLanguage } from '../i18n/use-language';
import { isDirect } from './command-form/fields';
import { useOpenCommand } from './command-form/open-command';
import { newKey } from './new-key';
import { asProblem, wordsOf } from './problem';
import { useGive } from './use-give';

interface Target {
  readonly projectId: string;
  readonly itemId: string;
}

/** Does an act on an item: at once where it asks for nothing, else by its form. Answers when it is done or opened. */
export function useAct(): (name: CommandName, target: Target) => Promise<void> {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const give = useGive();
  const { open } = useOpenCommand();
  const busy = useRef(new Set<string>());
  return async (name, { itemId, projectId }) => {
    if (!isDirect(name)) {
      open({ name, projectId, itemId });
      return;
    }
    const once = `${name}:${itemId}`;
    if (busy.current.has(once)) return;
    busy.current.add(once);
    try {
      const payload: CommandMap[OfItemAlone] = { itemId };
      await give(name, projectId, payload, { key: newKey() });
    } catch (error) {
      const problem = asProblem(error);
      const words = problem.passing ? t('states.serverAway.title') : wordsOf(problem, language);
      void message.error(`${t(`act.${name}`)}: ${words ?? t('form.refused')}`);
    } finally {
      busy.current.delete(once);
    }
  };
}
