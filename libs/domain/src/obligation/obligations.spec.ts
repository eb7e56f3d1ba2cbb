import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { authoriseFor } from '../authority/authority';
import { ruleOf } from '../rules/table';
import { itemMatters, projectMatters } from '../effects/matters';
import { play, scenarios } from '../testing/histories.spec-support';
import { as } from '../testing/city.spec-support';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { byUrgency, isLateWith, itemObligations, type Obligation, projectObligations } from './obligations';

/** All that is owed in a story, most urgent first. */
const all = (story: Story): readonly Obligation[] =>
  [
    ...projectObligations(story.project, story.policy, story.city),
    ...story.items().flatMap((item) => itemObligations(item, story.project, story.city)),
  ].sort(byUrgency);

function lead(): Story {
  const story = Story.lead({ policy: OPEN_GATES });
  story.tick();
  return story;
}

describe('what is owed', () => {
  it('a judgement overdue stands first in the promotion bureau, and is late', () => {
    const story = lead();
    story.at('2026-03-04 10:00').do('promoter', 'RecordContact', { kind: 'call', summary: '已联系企业' });
    story.tick('2026-03-09 10:00');
    const [first, ...others] = all(story);
    expect(first).toMatchObject({
      kind: 'routine',
      clock: 'routine:judge',
      act: 'JudgeLead',
      unitId: 'promotion-bureau',
      itemId: null,
    });
    expect(first && isLateWith(first, story.now)).toBe(true);
    expect(others.filter((each) => isLateWith(each, story.now))).toEqual([]);
    expect(others.map(({ clock }) => clock)).toContain('routine:follow-up');
    story.do('bureau-head', 'JudgeLead', { verdict: 'worth-pursuing', reason: '符合产业方向' });
    expect(all(story).map(({ clock }) => clock)).not.toContain('routine:judge');
  });

  it('what is verified is owed by its limit, and what nobody signs for in time stays late', () => {
    const story = lead();
    const itemId = story.handled({ investorConfirms: true, limit: 20 });
    story.do('land-head', 'ReportDone', { itemId, note: '已办结' });
    story.do('officer', 'VerifyHelpItem', { itemId });
    const step = (id: string): Obligation | undefined => all(story).find((each) => each.itemId === id);
    expect(step(itemId)).toMatchObject({ kind: 'confirmation', clock: 'confirmation' });
    story.do('investor', 'ConfirmClosing', { itemId });
    expect(step(itemId)).toMatchObject({ kind: 'closing', clock: 'closing' });
    const unsigned = story.issue({ limit: 20 });
    story.tick('2026-03-09 10:00');
    expect(story.item(unsigned).clocks.handling?.state).toBe('running');
    expect(step(unsigned)).toMatchObject({ kind: 'sign-for', clock: 'sign-for' });
  });

  it('a second person is anybody but who asked', () => {
    const story = lead();
    story.do('centre-head', 'AssignLeader', { leaderId: 'leader' });
    story.do('leader', 'Shelve', { reason: '企业暂缓投资' });
    const asked = all(story).find(({ kind }) => kind === 'request');
    expect(asked).toMatchObject({ act: 'DecideRequest', due: null });
    expect(asked?.people).toContain('centre-head');
    expect(asked?.people).not.toContain('leader');
  });

  it('an end leaves nothing to do', () => {
    const story = lead();
    story.do('deputy', 'TerminateProject', { reason: '企业放弃', cause: 'objective' });
    expect(all(story)).toEqual([]);
  });

  it('late comes first, then the nearest, last what has no limit', () => {
    const at = (due: string | null, matter = 'a'): Pick<Obligation, 'due' | 'matter'> => ({ due, matter });
    const given = [
      at(null),
      at('2026-03-05T16:00:00.000Z'),
      at('2026-03-04T16:00:00.000Z', 'b'),
      at('2026-03-04T16:00:00.000Z'),
    ];
    expect([...given].sort(byUrgency).map(({ due, matter }) => [due?.slice(8, 10) ?? null, matter])).toEqual([
      ['04', 'a'],
      ['04', 'b'],
      ['05', 'a'],
      [null, 'a'],
    ]);
  });

  it('every running clock of a project under way is owed once, by somebody who may do what it asks for', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const story = play(scenario);
        const { project } = story;
        const obligations = all(story);
        const named = obligations.map(({ itemId, matter }) => `${itemId ?? ''} ${matter}`);
        expect(new Set(named).size).toBe(named.length);
        if (project.status === 'active') {
          const running = Object.entries(project.clocks).filter(([, { state }]) => state === 'running');
          const clocks = obligations.filter(({ itemId, clock }) => itemId === null && clock !== null);
          expect(clocks.map(({ clock }) => clock).sort()).toEqual(running.map(([name]) => name).sort());
          for (const item of story.items()) {
            const dues = Object.values(item.clocks).flatMap((clock) => (clock.state === 'running' ? [clock.due] : []));
            const own = obligations.filter(({ itemId, kind }) => itemId === item.id && kind !== 'question');
            if (dues.length > 0 && own.length > 0) expect(dues).toContain(own[0]?.due ?? dues[0]);
          }
        }
        for (const { act, itemId, kind, matter, people } of obligations) {
          const item = itemId === null ? null : story.item(itemId);
          expect(item ? itemMatters(item) : projectMatters(project)).toContain(matter);
          const asking = [...project.escalations, ...(item?.escalations ?? [])];
          const escalation = kind === 'question' ? (asking.find(({ id }) => matter.endsWith(id)) ?? null) : null;
          for (const id of people.filter((each) => story.city.people[each]?.active)) {
            const ctx = { ...story.context(id), principal: as(id, null, story.city) };
            expect([act, id, authoriseFor(ruleOf(act), { project, item, escalation }, ctx)]).toEqual([act, id, null]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
