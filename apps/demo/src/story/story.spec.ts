import { describe, expect, it } from '@jest/globals';
import { PROJECTS } from '../projects/projects';
import { DAYS } from '../testing/calendar.spec-support';
import { planOf } from './plan';
import { actsOf } from './story';
import { LAST_DAY, STEPS } from './working-days';

describe('what is done about a project', () => {
  it.each(PROJECTS)('$key: begins with its registration and is in order', (seed) => {
    const acts = actsOf(seed, DAYS);
    expect(acts[0]).toMatchObject({ what: 'is registered', day: seed.stages[0]?.[1] });
    const days = acts.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.filter((day) => !STEPS.includes(day))).toEqual([]);
  });

  it.each(PROJECTS)('$key: leaves every question about it to a day on which it has been asked', (seed) => {
    const acts = actsOf(seed, DAYS);
    const answers = acts.filter(({ what }) => what.endsWith(' answers'));
    const begun = acts[0]?.day ?? Infinity;
    expect(answers.filter(({ day }) => day <= begun)).toEqual([]);
  });
});

describe('the plan of a project', () => {
  it.each(PROJECTS)('$key: has its targets in order', (seed) => {
    const { commencement, production, signing } = planOf(seed, DAYS);
    expect([signing, commencement, production]).toEqual([signing, commencement, production].sort());
  });

  it('is missed by those alone that are behind it', () => {
    const target = { lead: 'signing', intent: 'signing', signing: 'commencement', commencement: 'production' } as const;
    const late = PROJECTS.filter((seed) => {
      const stage = seed.stages.at(-1)?.[0] ?? 'lead';
      return stage !== 'production' && planOf(seed, DAYS)[target[stage]] < DAYS.date(LAST_DAY);
    });
    const behind = PROJECTS.filter(({ behindPlan }) => behindPlan);
    // A plan that goes back with its project is made anew.
    expect(late.filter(({ key }) => key !== 'fibre')).toEqual(behind);
    expect(behind.length).toBeGreaterThan(0);
  });
});
