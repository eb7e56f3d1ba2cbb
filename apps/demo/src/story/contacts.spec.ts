import { describe, expect, it } from '@jest/globals';
import { PROJECTS } from '../projects/projects';
import type { ProjectSeed } from '../projects/project-seed';
import { DAYS } from '../testing/calendar.spec-support';
import { contactDays } from './contacts';
import { LAST_DAY, plusMonths, STEPS } from './working-days';

const attended = PROJECTS.filter(({ shelvedOn, silentFrom }) => shelvedOn === undefined && silentFrom === undefined);

/** Stretches without a contact within one stage, its entry and the story's end included. */
function gaps({ stages }: ProjectSeed, days: readonly number[], of: readonly string[]): [number, number][] {
  return stages.flatMap(([stage, entered], index) => {
    const left = stages[index + 1]?.[1] ?? LAST_DAY + 1;
    const marks = [entered, ...days.filter((day) => day > entered && day < left), left];
    return of.includes(stage) ? marks.slice(1).map((day, at): [number, number] => [marks[at] ?? 0, day]) : [];
  });
}

describe('keeping in contact', () => {
  it('happens on days on which something is done', () => {
    const days = PROJECTS.flatMap((seed) => contactDays(seed, DAYS).map(({ day }) => day));
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => !STEPS.includes(day))).toEqual([]);
  });

  it('answers a lead on the day on which it comes', () => {
    const late = PROJECTS.filter((seed) => contactDays(seed, DAYS)[0]?.day !== seed.stages[0]?.[1]);
    expect(late).toEqual([]);
  });

  it.each(attended)('$key is never left alone for ten working days, later not for a month', (seed) => {
    const days = contactDays(seed, DAYS).map(({ day }) => day);
    const winning = gaps(seed, days, ['lead', 'intent']).filter(([from, to]) => to - from > 9);
    expect(winning).toEqual([]);
    const building = gaps(seed, days, ['signing', 'commencement']);
    expect(building.filter(([from, to]) => DAYS.date(to) > plusMonths(DAYS.date(from), 1))).toEqual([]);
  });

  it.each(PROJECTS.filter(({ silentFrom }) => silentFrom !== undefined))('$key is, from some day on', (seed) => {
    const last = Math.max(...contactDays(seed, DAYS).map(({ day }) => day));
    expect(last).toBeLessThan(seed.silentFrom ?? 0);
    expect(LAST_DAY - last).toBeGreaterThan(9);
  });
});
