import { dateOf, type Day, dayOf, dayUpTo, kindOf } from './days';
import type { ExplainedClock, Extension, Receipt, Rest, Track, Versions } from './shapes';

type Run = ExplainedClock['runs'][number];
type OneDay = Omit<Run, 'from' | 'to' | 'days'>;

/** What is to be said of each day from the start of a clock to its limit, its end, or today, whichever is the last. */
export function runsOf(
  track: Track,
  rests: readonly Rest[],
  extensions: readonly Extension[],
  versions: Versions,
  today: Day,
): Run[] {
  const newest = versions.calendar(track.calendar);
  const end = track.stoppedAt === null ? today : dayOf(track.stoppedAt, newest);
  const due = track.due === null || track.state === 'suspended' ? null : dayUpTo(track.due, newest);
  const last = Math.max(end, track.state === 'running' ? (due ?? end) : end, track.start);
  const runs: Run[] = [];
  for (let day = track.start; day <= last; day += 1) {
    add(runs, day, { ...saidOf(track, rests, versions, day), ...marks(day) });
  }
  return runs;

  function marks(day: Day): Pick<OneDay, 'ahead' | 'over' | 'extension'> {
    const at = extensions.findIndex(
      ({ after, before }) =>
        before !== null && after !== null && dayUpTo(before, newest) < day && day <= dayUpTo(after, newest),
    );
    return { ahead: day >= end, over: due !== null && day > due, extension: at < 0 ? null : at };
  }
}

function saidOf(
  track: Track,
  rests: readonly Rest[],
  versions: Versions,
  day: Day,
): Omit<OneDay, 'ahead' | 'over' | 'extension'> {
  const ran = track.stretches.find(({ first, last }) => first <= day && day <= (last ?? Infinity));
  const calendar = versions.calendar(ran?.calendar ?? track.calendar);
  const { name: holiday, provisional, rule, works } = kindOf(day, calendar);
  if (day === track.start) return { rule: 'start', holiday, provisional, counts: false, rest: null };
  if (!works || ran) return { rule, holiday, provisional, counts: works, rest: null };
  const at = rests.findIndex(
    ({ from, to }) => dayOf(from, calendar) <= day && (to === null || day < dayOf(to, calendar)),
  );
  const kind: Receipt['rests'][number]['kind'] | undefined = rests[at]?.kind;
  return { rule: kind ?? 'elsewhere', holiday, provisional, counts: false, rest: kind ? at : null };
}

/** The same as of the day before makes one line of both. */
function add(runs: Run[], day: Day, said: OneDay): void {
  const date = dateOf(day);
  const before = runs.at(-1);
  const same = before && (Object.keys(said) as (keyof OneDay)[]).every((key) => before[key] === said[key]);
  if (same) runs[runs.length - 1] = { ...before, to: date, days: before.days + 1 };
  else runs.push({ from: date, to: date, days: 1, ...said });
}
