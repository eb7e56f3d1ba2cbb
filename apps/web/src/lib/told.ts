import type { Language } from '../i18n';
import type { CommandAnswer } from './commands';

const MOST_NAMES = 4;

/** Whom an act has told, as one reads it; empty where nobody was. */
export function toldNames({ told }: Pick<CommandAnswer, 'told'>, language: Language): string {
  const names = told.map(({ name }) => name);
  const shown = names.slice(0, MOST_NAMES).join(language === 'zh' ? '\u3001' : ', ');
  return names.length > MOST_NAMES ? `${shown} +${names.length - MOST_NAMES}` : shown;
}
