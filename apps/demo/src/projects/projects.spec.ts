import { describe, expect, it } from '@jest/globals';
import { PEOPLE, UNITS } from '../city/city';
import { ANSWERS } from '../story/answers';
import { LAST_DAY, STEPS } from '../story/working-days';
import { HELP_ITEMS } from './help-items';
import { STAGES, type Stage } from './project-seed';
import { FULL_COURSE, LAST_OF_ALL, PROJECTS } from './projects';

const unitIds = UNITS.map(({ id }) => id);
const leaders = PEOPLE.filter(({ roles }) => roles.includes('leader')).map(({ id }) => id);
const lastOf = (stages: readonly (readonly [Stage, number])[]): Stage | undefined => stages.at(-1)?.[0];

describe('the projects', () => {
  it('are twenty-eight, each with its own name and key', () => {
    expect(PROJECTS).toHaveLength(28);
    expect(new Set(PROJECTS.map(({ key }) => key)).size).toBe(28);
    expect(new Set(PROJECTS.map(({ name }) => name)).size).toBe(28);
  });

  it('stand in all five stages', () => {
    const standing = STAGES.map((stage) => PROJECTS.filter(({ stages }) => lastOf(stages) === stage).length);
    expect(Math.min(...standing)).toBeGreaterThanOrEqual(4);
  });

  it('begin as leads and skip no stage on their way', () => {
    for (const { key, stages } of PROJECTS) {
      const indices = stages.map(([stage]) => STAGES.indexOf(stage));
      expect([key, indices[0]]).toEqual([key, 0]);
      const leaps = indices.filter((index, at) => at > 0 && index > (indices[at - 1] ?? 0) + 1);
      expect([key, leaps]).toEqual([key, []]);
    }
  });

  it('enter stages one after the other, on days on which something is done', () => {
    for (const { judgedOn, key, shelvedOn, stages } of PROJECTS) {
      const days = stages.map(([, day]) => day);
      expect([key, days]).toEqual([key, [...new Set(days)].sort((a, b) => a - b)]);
      const all = [...days, judgedOn ?? 0, shelvedOn ?? 0];
      expect([key, all.filter((day) => !STEPS.includes(day))]).toEqual([key, []]);
    }
  });

  it('have a leader from intent on', () => {
    const unled = PROJECTS.filter(({ leader, stages }) => stages.length > 1 && !leaders.includes(leader ?? ''));
    expect(unled).toEqual([]);
  });

  it('lie, and were found, in units of the city', () => {
    const named = PROJECTS.flatMap(({ department = 'government', introducedBy, landing }) => [
      department,
      introducedBy,
      landing,
    ]);
    expect(named.filter((id) => !unitIds.includes(id))).toEqual([]);
  });

  it('cross the border of counties: one found by another’s unit, one with a matter that another handles', () => {
    const countyOf = (id: string): string => UNITS.find((unit) => unit.id === id)?.parentId ?? id;
    const counties = ['qingwu-county', 'meidu-county'];
    const within = PROJECTS.filter(({ landing }) => counties.includes(countyOf(landing)));
    for (const county of counties) {
      expect(within.filter(({ landing }) => countyOf(landing) === county).length).toBeGreaterThan(3);
    }
    const crosses = (id: string, landing: string): boolean =>
      counties.includes(countyOf(id)) && countyOf(id) !== countyOf(landing);
    expect(within.filter(({ introducedBy, landing }) => crosses(introducedBy, landing)).map(({ key }) => key)).toEqual([
      'pet-food',
    ]);
    const handled = HELP_ITEMS.filter(({ project, unit }) =>
      within.some(({ key, landing }) => key === project && crosses(unit, landing)),
    );
    expect(handled.map(({ project }) => project)).toEqual(['herbs']);
  });

  it('go once the full course, rest once and turn back once', () => {
    expect(PROJECTS.find(({ key }) => key === FULL_COURSE)?.stages.map(([stage]) => stage)).toEqual([...STAGES]);
    expect(PROJECTS.filter(({ shelvedOn }) => shelvedOn !== undefined)).toHaveLength(1);
    const turned = PROJECTS.filter(({ stages }) => new Set(stages.map(([stage]) => stage)).size < stages.length);
    expect(turned).toHaveLength(1);
  });

  it('end with the one by which a told story is known', () => {
    const begins = PROJECTS.map(({ key, stages }) => [key, stages[0]?.[1] ?? 0] as const);
    const latest = begins.filter(([, day]) => day === Math.max(...begins.map(([, each]) => each)));
    expect(latest.map(([key]) => key)).toEqual([LAST_OF_ALL]);
  });
});

describe('the ad hoc items', () => {
  it('are some fifty, in time and late, signed for and not, sent back and refused, waiting for an answer', () => {
    expect(HELP_ITEMS.length).toBeGreaterThanOrEqual(45);
    expect(HELP_ITEMS.length).toBeLessThan(60);
    const manners = new Set(
      HELP_ITEMS.map(({ manner }) => (typeof manner === 'object' ? Object.keys(manner)[0] : manner)),
    );
    expect([...manners].sort()).toEqual([
      ...['asked', 'co', 'extension', 'in-time', 'late', 'open', 'pause', 'refused', 'returned', 'unsigned'],
    ]);
  });

  it('belong to a project that stands on that day and to a unit of the city', () => {
    for (const { day, project, title, unit } of HELP_ITEMS) {
      const begun = PROJECTS.find(({ key }) => key === project)?.stages[0]?.[1] ?? Infinity;
      expect([title, begun <= day, STEPS.includes(day), unitIds.includes(unit)]).toEqual([title, true, true, true]);
    }
  });

  it('are told apart by their titles within a project', () => {
    const names = HELP_ITEMS.map(({ project, title }) => `${project} ${title}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stop the clock on days on which something is done: two over, two in force at the end, one not decided yet', () => {
    const pauses = HELP_ITEMS.flatMap(({ day, manner }) =>
      typeof manner === 'object' && 'pause' in manner ? [{ day, ...manner.pause }] : [],
    );
    expect(pauses.filter(({ day, on }) => !STEPS.includes(on) || on < day)).toEqual([]);
    expect(pauses.map(({ days, granted, on }) => [granted, on + days > LAST_DAY])).toEqual([
      [true, false],
      [true, false],
      [true, true],
      [true, true],
      [false, true],
    ]);
  });

  it('ask for more time before the limit, on days on which something is done: granted, refused, to sign and to decide', () => {
    const asked = HELP_ITEMS.flatMap(({ day, limit, manner }) =>
      typeof manner === 'object' && 'extension' in manner ? [{ day, limit, ...manner.extension }] : [],
    );
    const wrong = asked.filter(({ day, limit, on }) => !STEPS.includes(on) || on < day || on > day + limit);
    expect(wrong).toEqual([]);
    // Nobody has decided yet, and there is still time to.
    expect(asked.filter(({ on, stands }) => stands.startsWith('to-') && on !== LAST_DAY)).toEqual([]);
    expect(asked.map(({ stands }) => stands).sort()).toEqual(['granted', 'refused', 'to-decide', 'to-sign']);
  });

  it('ask other units, on days on which something is done: one has replied, one is late with it, one is asked on the last day', () => {
    const asked = HELP_ITEMS.flatMap(({ day, limit, manner, unit }) =>
      typeof manner === 'object' && 'co' in manner ? [{ day, limit, own: unit, ...manner.co }] : [],
    );
    const wrong = asked.filter(
      ({ day, limit, on, own, unit }) =>
        !STEPS.includes(on) || on < day || on > day + limit || unit === own || !unitIds.includes(unit),
    );
    expect(wrong).toEqual([]);
    expect(asked.map(({ answered, on }) => [answered, on + 3 < LAST_DAY])).toEqual([
      [true, true],
      [false, false],
      [false, true],
    ]);
  });

  it('ask for the investor where a refusal or a silence is played', () => {
    const played = HELP_ITEMS.filter(({ manner }) => manner === 'refused' || manner === 'asked');
    expect(played.filter(({ investorConfirms }) => !investorConfirms)).toEqual([]);
  });

  it('leave something to do to those who are shown first: a unit, a promotion group, an investor', () => {
    const waiting = HELP_ITEMS.filter(({ manner }) => manner === 'open' || manner === 'unsigned');
    for (const unit of ['land-bureau', 'group-equipment'])
      expect([unit, waiting.filter((seed) => seed.unit === unit).length > 1]).toEqual([unit, true]);
    expect(HELP_ITEMS.some(({ manner, project }) => manner === 'asked' && project === 'drive-shell')).toBe(true);
  });
});

describe('the answers of leaders', () => {
  it('come on days on which something is done, from people of the city', () => {
    const people = PEOPLE.map(({ id }) => id);
    const wrong = ANSWERS.filter(({ day, who }) => !STEPS.includes(day) || !people.includes(who));
    expect(wrong).toEqual([]);
  });

  it('to a leader’s question are the own leader’s', () => {
    const own = ANSWERS.filter(({ rung }) => rung === 'leader').map(({ project, who }) => [project, who]);
    const led = own.map(([key]) => [key, PROJECTS.find((project) => project.key === key)?.leader]);
    expect(own).toEqual(led);
    expect(own.length).toBeGreaterThan(3);
  });
});
