import type { AnswerRow } from '@bangban/api-client';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../i18n/capitalised';
import { useSay } from '../i18n/use-say';
import { useFormat } from './use-format';
import { useItemTitle } from './use-item-title';

/** A clock of an item, or of the project itself, that turned a project's light yellow or red. */
export type LightReason = Omit<NonNullable<AnswerRow<'/api/projects'>['why']>, 'itemId' | 'due' | 'provisional'>;

/** Why a project's light is on: which item, routine or target, which of its limits, and since when. */
export function useLightReason(): (why: LightReason | null) => string {
  const { t } = useTranslation();
  const say = useSay();
  const titleOf = useItemTitle();
  const { dayOf } = useFormat();
  return (why) => {
    if (why === null) return '';
    const clock = say(`words.clock.${why.clock}`);
    const date = dayOf(why.since);
    if (why.title === null) return t('projects.why.own', { clock: capitalised(clock), date });
    return t('projects.why.item', { no: `${why.no ?? ''}`, item: titleOf({ ...why, title: why.title }), clock, date });
  };
}
