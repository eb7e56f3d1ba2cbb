import { createHash } from 'node:crypto';
import type { agenda, AnswerOf } from '@bangban/contract';
import { ACT_WORDS, MEETING_KIND_WORDS } from '@bangban/contract/vocabulary';
import type { Language } from '@bangban/kernel';
import { addDays } from '@bangban/kernel';
import ical, { ICalEventTransparency } from 'ical-generator';

type Entry = AnswerOf<typeof agenda>['rows'][number];

const WORDS = {
  zh: { name: '帮办时限', provisional: '时限暂定：该年度工作日历尚未公布。', overdue: '已逾期。', item: '帮办事项' },
  en: {
    name: 'Bangban limits',
    provisional: 'The limit is provisional: the calendar of that year is not published yet.',
    overdue: 'Overdue.',
    item: 'Help item',
  },
} as const satisfies Record<Language, object>;

interface Written {
  readonly language: Language;
  /** Where the app is reached; null where nobody said so. */
  readonly address: string | null;
  readonly now: string;
}

/**
 * Limits as a calendar (RFC 5545): each a whole day, the last one on which it can be kept. What is owed keeps its name as long
 * as it is owed, so that a moved limit moves in the calendar too.
 */
export function feedText(
  { meetings, rows }: Pick<AnswerOf<typeof agenda>, 'meetings' | 'rows'>,
  { address, language, now }: Written,
): string {
  const words = WORDS[language];
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Bangban', product: 'limits', language: language.toUpperCase() },
    // As often as a calendar asks by itself, in seconds.
    ttl: 3_600,
  });
  for (const entry of rows) {
    const { day, id, itemId, projectId, provisional } = entry;
    calendar.createEvent({
      id: `${createHash('sha256').update(id).digest('hex').slice(0, 32)}@bangban`,
      stamp: new Date(now),
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(`${addDays(day, 1)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      // A limit is no time that is taken.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: titleOf(entry, language),
      description: [
        entry.projectName,
        ...(entry.due <= now ? [words.overdue] : []),
        ...(provisional ? [words.provisional] : []),
      ].join('\n'),
      ...(address === null
        ? {}
        : { url: `${address}${itemId === null ? `/projects/${projectId}` : `/items/${itemId}`}` }),
    });
  }
  for (const { id, kind, place, startsAt } of meetings) {
    calendar.createEvent({
      id: `meeting-${id}@bangban`,
      stamp: new Date(now),
      start: new Date(startsAt),
      summary: MEETING_KIND_WORDS[kind][language],
      location: place,
      ...(address === null ? {} : { url: `${address}/meetings/${id}` }),
    });
  }
  return calendar.toString();
}

function titleOf({ act, itemNo, itemTitle, projectName }: Entry, language: Language): string {
  const item = itemTitle === null ? null : itemNo === null ? itemTitle : `${itemNo} ${itemTitle}`;
  const what = [act === null ? null : ACT_WORDS[act][language], item].filter((each) => each !== null);
  return `${what.length > 0 ? what.join(language === 'zh' ? '：' : ': ') : WORDS[language].item} · ${projectName}`;
}
