import { describe, expect, it } from '@jest/globals';
import type { CommandMap } from '../command/commands';
import { owedOn } from '../obligation/owed';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';

type Call = CommandMap['RecordAftercareCall'];

const quiet = { running: 'full', staff: 120, powerKwh: 86_000, orders: 'same', summary: '生产正常' } as const;
const troubled: Call = {
  ...({ running: 'partly', staff: 96, orders: 'fewer', summary: '用工不足，限电两天' } as const),
  troubles: [
    { kind: 'staff', what: '协调招工', unitId: 'park', limit: 5 },
    { kind: 'power', what: '核实限电', unitId: 'housing', personId: 'housing-head', limit: 3 },
  ],
};

function producing(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  for (const to of ['intent', 'signing', 'commencement', 'production'] as const) {
    story.do('officer', 'AdvanceStage', { to });
  }
  story.tick();
  return story;
}
const clock = (story: Story) => story.project.clocks['routine:aftercare-call'];

describe('回访', () => {
  it('asks the same each time, and keeps what was said beside what was said before', () => {
    const story = producing();
    story.do('officer', 'RecordAftercareCall', quiet);
    const first = clock(story);
    story.at('2026-03-20 10:00').do('leader', 'RecordAftercareCall', troubled);
    expect(story.project.calls).toMatchObject([
      { running: 'full', staff: 120, powerKwh: 86_000, orders: 'same', by: 'officer', troubles: [] },
      { running: 'partly', staff: 96, powerKwh: null, orders: 'fewer', by: 'leader', date: '2026-03-20' },
    ]);
    expect(story.project.contactCount).toBe(2);
    expect(clock(story)?.version).toBe((first?.version ?? 0) + 1);
  });

  it('makes each trouble an issued item with unit, person and limit in the same act', () => {
    const story = producing();
    const before = story.project.itemCount;
    story.do('officer', 'RecordAftercareCall', troubled);
    const [call] = story.project.calls ?? [];
    const items = (call?.troubles ?? []).map(({ itemId, kind }) => ({ kind, ...story.world.items[itemId] }));
    expect(items).toMatchObject([
      { kind: 'staff', title: '协调招工', unitId: 'park', personId: 'park-handler', limit: 5, state: 'issued' },
      { kind: 'power', title: '核实限电', unitId: 'housing', personId: 'housing-head', limit: 3, state: 'issued' },
    ]);
    expect(story.project.itemCount).toBe(before + 2);
  });

  it('is refused whole where a trouble cannot be given to anybody', () => {
    const story = producing();
    const { seq } = story.project;
    const astray = { kind: 'other', what: '停产', unitId: 'housing', personId: 'park-handler', limit: 5 } as const;
    const troubles = [...(troubled.troubles ?? []), astray];
    expect(story.refused('officer', 'RecordAftercareCall', { ...troubled, troubles }).code).toBe('PERSON_NOT_IN_UNIT');
    expect(story.refused('officer', 'RecordAftercareCall', { ...quiet, date: '2026-12-31' }).code).toBe(
      'DATE_IN_FUTURE',
    );
    expect(story.project.seq).toBe(seq);
  });

  it('belongs to production, and to those who may add an item', () => {
    expect(Story.lead().refused('officer', 'RecordAftercareCall', quiet).code).toBe('WRONG_STAGE');
    for (const who of ['promoter', 'park-handler', 'investor']) {
      expect(producing().refused(who, 'RecordAftercareCall', quiet).code).toBe('FORBIDDEN');
    }
  });

  it('is owed by the centre, and missed where its time goes by', () => {
    const story = producing();
    const owed = (): unknown =>
      owedOn(story.world, { policy: story.policy, directory: story.city }).filter(
        ({ act }) => act === 'RecordAftercareCall',
      );
    expect(owed()).toMatchObject([{ kind: 'routine' }]);
    story.do('officer', 'RecordAftercareCall', quiet);
    const missed = story.of('RoutineMissed', story.tick('2026-07-20 10:00'));
    expect(missed).toMatchObject([{ data: { clock: 'routine:aftercare-call', missed: 1 } }]);
  });

  it('keeps the last twelve on the project', () => {
    const story = producing();
    for (let n = 0; n < 14; n += 1) story.do('officer', 'RecordAftercareCall', { ...quiet, staff: n });
    expect(story.project.calls?.map(({ staff }) => staff)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});
