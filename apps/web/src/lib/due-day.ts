import { type DateOnly, dayEnding, type Instant } from '@bangban/domain';
import { PLACE_ZONE } from '../i18n/format';

/** The last day of a limit: the day that the instant ends. */
export const dueDay = (due: Instant): DateOnly => dayEnding(due, PLACE_ZONE);
