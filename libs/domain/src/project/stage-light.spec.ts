import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';

import { addDays, dateAt, dayNumber, lightOf, redFrom, startOfDay } from '@bangban/kernel';
import { local, ZONE } from '@bangban/kernel/testing';
import { DEFAULT_STAGE_LIGHTS } from '../policy/stage-light-policy';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import type { ProjectState } from './project.state';
import { lightOfMonths, monthsMissed, pointsBehind, stageLight, stageMarks } from './stage-light';
import { nextStage, type Stage } from './stages';

const policy = DEFAULT_STAGE_LIGHTS;
const plan = { signing: '2026-04-10', commencement: '2026-06-30', production: '2026-12-31' };

function advanceTo(story: Story, stage: Stage): Story {
  while (story.project.stage !== stage)
    story.do('officer', 'AdvanceStage', { to: nextStage(story.project.stage) ?? stage });
  return story;
}

/** In a stage, with that plan. */
function planned(stage: 'intent' | 'commencement'): Story {
  const story = advanceTo(Story.lead({ policy: BARE_POLICY }), stage);
  story.do('officer', 'RevisePlan', stage === 'intent' ? plan : { ...plan, signing: '2026-03-01' });
  return story;
}

const light = (story: Story, at: string): string => lightOf(story.project.clocks['stage-target'], local(at));

describe('a planned month', () => {
  it.each([
    ['2026-04-10 12:00', 'green'],
    // The day has passed, the month has not.
    ['2026-04-30 23:59', 'green'],
    ['2026-05-01 00:00', 'yellow'],
    ['2026-06-30 23:59', 'yellow'],
    ['2026-07-01 00:00', 'red'],
  ])('at %s, planned for April, the light is %s', (at, wanted) => {
    expect(light(planned('intent'), at)).toBe(wanted);
  });

  it('counts from its own on, over a year’s end too', () => {
    expect(monthsMissed('2026-11-30', '2026-11-30')).toBe(0);
    expect(monthsMissed('2026-11-01', '2027-02-01')).toBe(3);
    expect(monthsMissed('2027-02-01', '2026-11-01')).toBe(0);
  });

  it('that was met late says so by the months that it took', () => {
    const story = planned('intent');
    story.at('2026-05-04 10:00');
    advanceTo(story, 'signing');
    expect(stageLight(story.project, 'signing', policy, story.now, ZONE)).toMatchObject({ light: 'yellow', missed: 1 });
    expect(stageLight(story.project, 'intent', policy, story.now, ZONE)).toBeNull();
    expect(stageLight(story.project, 'production', policy, story.now, ZONE)).toBeNull();
  });

  it('keeps its reminder and its breach: the day is the day', () => {
    const story = planned('intent');
    const types = story.tick('2026-04-13 10:00').map(({ type }) => type);
    expect(types.filter((type) => type === 'RungReached' || type === 'LimitBreached')).toEqual([
      'RungReached',
      'LimitBreached',
    ]);
    expect(light(story, '2026-04-13 10:00')).toBe('green');
  });
});

describe('progress behind the plan', () => {
  /** Begun on 2026-03-01 for a hundred days, with so many per cent noted. */
  const building = (percent: number): ProjectState => {
    const { project } = planned('commencement');
    const enteredAt = local('2026-03-01 10:00');
    const stages = project.stages.map((entry) => (entry.stage === 'commencement' ? { ...entry, enteredAt } : entry));
    const { revision, note } = project.plan ?? { revision: 1, note: '' };
    return {
      ...project,
      stages,
      plan: { ...plan, revision, note, production: '2026-06-08' },
      progress: { note: '主体', percent, at: enteredAt },
    };
  };
  const at = (percent: number, day: number): unknown =>
    stageLight(building(percent), 'production', policy, startOfDay(addDays('2026-03-01', day), ZONE), ZONE);

  it.each([
    [20, 29, 'green', 9],
    [20, 30, 'yellow', 10],
    [20, 50, 'yellow', 30],
    [20, 51, 'red', 31],
    [95, 100, 'green', 5],
    [90, 100, 'yellow', 10],
    [60, 10, 'green', -50],
  ])('at %i per cent after %i of a hundred days is %s: %i points', (percent, day, wanted, behind) => {
    expect(at(percent, day)).toMatchObject({ light: wanted, behind });
  });

  it('turns the light of the target, with every note and every plan; without a percentage it stands', () => {
    const story = planned('commencement').at('2026-03-10 10:00');
    const before = story.project.clocks['stage-target'];
    story.at('2026-08-03 10:00').do('officer', 'NoteProgress', { note: '基础', percent: 5 });
    expect(lightOf(story.project.clocks['stage-target'], story.now)).toBe('red');
    expect(story.project.clocks['stage-target']).toMatchObject({ due: before?.due });
    story.do('officer', 'NoteProgress', { note: '天气' });
    expect(story.project.progress).toMatchObject({ note: '天气', percent: 5 });
    expect(lightOf(story.project.clocks['stage-target'], story.now)).toBe('red');
    story.do('officer', 'NoteProgress', { note: '主体', percent: 35 });
    expect(lightOf(story.project.clocks['stage-target'], story.now)).toBe('yellow');
    story.do('officer', 'NoteProgress', { note: '封顶', percent: 80 });
    expect(lightOf(story.project.clocks['stage-target'], story.now)).toBe('green');
  });

  it('is not known where nobody noted any', () => {
    const { project } = planned('commencement');
    expect(pointsBehind(project, local('2026-12-01 10:00'), ZONE)).toBeNull();
    expect(stageLight(project, 'production', policy, local('2026-12-01 10:00'), ZONE)).toMatchObject({
      light: 'green',
    });
  });
});

describe('the instants of a stage’s light', () => {
  it('say what months and points say, whatever the plan, the progress and the thresholds', () => {
    const base = planned('commencement').project;
    const days = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: least, max: most });
    const rules = fc
      .tuple(days(1, 3), days(1, 6), days(1, 40), days(0, 50))
      .map(([yellow, more, yellowFrom, over]) => ({
        missedMonths: { yellow, red: yellow + more },
        remindDays: 30,
        behind: { yellowFrom, redOver: Math.min(100, yellowFrom + over) },
      }));
    fc.assert(
      fc.property(rules, days(0, 100), days(1, 500), days(0, 900), (stageLights, percent, span, moment) => {
        const enteredAt = local('2026-03-01 10:00');
        const stages = base.stages.map((each) => (each.stage === 'commencement' ? { ...each, enteredAt } : each));
        const production = addDays('2026-03-01', span);
        const project: ProjectState = {
          ...base,
          stages,
          progress: { note: '', percent, at: enteredAt },
          plan: { ...plan, production, revision: 1, note: '' },
        };
        const now = startOfDay(addDays('2026-03-01', moment), ZONE);
        const marks = stageMarks(project, production, stageLights, ZONE);
        const byMonth = lightOfMonths(monthsMissed(production, dateAt(now, ZONE)), stageLights);
        // In hundredths of a day, so that nothing is rounded.
        const whole = dayNumber(production) - dayNumber('2026-03-01') + 1;
        const behind = Math.min(moment, whole) * 100 - percent * whole;
        const red = byMonth === 'red' || behind > stageLights.behind.redOver * whole;
        const yellow = byMonth === 'yellow' || behind >= stageLights.behind.yellowFrom * whole;
        const wanted = red ? 'red' : yellow ? 'yellow' : 'green';
        expect(now >= marks.redAt ? 'red' : now >= marks.yellowAt ? 'yellow' : 'green').toBe(wanted);
        expect(redFrom({ due: marks.yellowAt, ...marks })).toBe(marks.redAt);
      }),
      { numRuns: 500 },
    );
  });
});
