import { type DateOnly, type DayKind, weekday } from '@bangban/kernel';
import type { ChangedDay } from '@bangban/domain';
import type { YearDay } from './year';

const weekendOf = (date: DateOnly): boolean => weekday(date) === 0 || weekday(date) === 6;

const plain = (date: DateOnly): YearDay => {
  const weekend = weekendOf(date);
  return { date, kind: weekend ? 'weekend' : 'working', works: !weekend, name: null, provisional: false };
};

/** A year as a draft has it: of a whole year nothing else counts, of a correction it is laid over the calendar. */
export function withDraft(
  days: readonly YearDay[],
  changes: readonly ChangedDay[],
  subject: 'year' | 'correction' | 'city',
): readonly YearDay[] {
  const changed = new Map(changes.map((change) => [change.date, change]));
  return days.map((day) => {
    const change = changed.get(day.date);
    if (!change) return subject === 'year' ? plain(day.date) : day;
    if (change.kind === 'ordinary') return plain(day.date);
    return {
      date: day.date,
      kind: change.kind,
      works: change.kind === 'make-up',
      name: change.name,
      provisional: false,
    };
  });
}

/** What a day becomes next: off, then worked where it is a weekend day, then what its weekday says. */
function following(kind: DayKind, weekend: boolean): ChangedDay['kind'] {
  if (kind === 'working' || kind === 'weekend') return 'holiday';
  return kind === 'holiday' && weekend ? 'make-up' : 'ordinary';
}

/** The draft's days after a click on one of them. `before` is that day as the calendar without the draft has it. */
export function clicked(
  changes: readonly ChangedDay[],
  shown: YearDay,
  before: YearDay,
  name: string,
): readonly ChangedDay[] {
  const { date } = shown;
  const kind = following(shown.kind, weekendOf(date));
  const others = changes.filter((change) => change.date !== date);
  const ordinary = before.kind === 'working' || before.kind === 'weekend';
  if (kind === 'ordinary' && ordinary) return others;
  if (kind === before.kind && name === (before.name ?? '')) return others;
  return [...others, { date, kind, name: kind === 'ordinary' ? '' : name }].sort((one, other) =>
    one.date < other.date ? -1 : 1,
  );
}
