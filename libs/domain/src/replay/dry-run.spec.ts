import { describe, expect, it } from '@jest/globals';
import { midnightAfter } from '@bangban/kernel/testing';
import type { Policy } from '../policy/policy';
import { BARE_POLICY, OPEN_GATES } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { type DryRun, dryRun, sumsOf } from './dry-run';
import { throughout } from './replay';

const ZONE = 480;
const BY_RULE: Policy = {
  ...OPEN_GATES,
  forms: { ...OPEN_GATES.forms, opens: [{ clock: 'handling', with: 'leader' }] },
};

/** An item of the land bureau that nobody works on, and time looked at every morning. */
function neglected(): Story {
  const story = Story.lead({ policy: BY_RULE });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.handled({ limit: 1 });
  for (let day = 4; day <= 31; day += 1) story.tick(`2026-03-${`${day}`.padStart(2, '0')} 00:00`);
  return story;
}

function tried(story: Story, change: Partial<Policy>): DryRun {
  const { calendar, city, events, now, policy: inForce } = story;
  const sources = { policy: () => inForce, calendar: () => calendar, directory: () => city };
  const policy = { ...inForce, ...change, version: 99 };
  return throughout(dryRun(events, sources, { from: events[0]?.recordedAt ?? now, until: now, policy }));
}
const sums = (run: DryRun) => sumsOf(run, (id) => id === 'leader', ZONE);

describe('supervision forms in a dry run', () => {
  it('are those that were opened by rule, under the rules in force', () => {
    const story = neglected();
    const opened = story.forms().filter(({ byRule }) => byRule);
    expect(opened.map(({ colour }) => colour)).toEqual(['blue', 'yellow', 'red']);
    const run = tried(story, {});
    expect(run.differing).toBe(0);
    const { forms, formsByUnit, formsByWeek, lateByUnit, lateByWeek, lateItems } = sums(run);
    expect(forms).toEqual({ inForce: 3, draft: 3 });
    expect(formsByUnit).toEqual({ 'natural-resources': { inForce: 3, draft: 3 } });
    expect(formsByWeek).toEqual({
      '2026-03-09': { inForce: 2, draft: 2 },
      '2026-03-16': { inForce: 1, draft: 1 },
    });
    expect(lateItems).toEqual({ inForce: 1, draft: 1 });
    expect(lateByUnit).toEqual({ 'natural-resources': lateItems });
    expect(lateByWeek).toEqual({ '2026-03-02': lateItems });
    const [blue] = run.pairs.filter(({ kind }) => kind === 'form');
    expect(blue).toMatchObject({ clock: 'blue', inForce: { at: midnightAfter('2026-03-09'), told: ['land-handler'] } });
  });

  it('are fewer under rules that open none, and more time between them moves those that follow', () => {
    const story = neglected();
    const none = sums(tried(story, { forms: { ...BY_RULE.forms, opens: [] } }));
    expect([none.forms, none.formsByUnit]).toEqual([
      { inForce: 3, draft: 0 },
      { 'natural-resources': { inForce: 3, draft: 0 } },
    ]);
    const longer = sums(tried(story, { forms: { ...BY_RULE.forms, plan: { blue: 10, yellow: 10, red: 1 } } }));
    expect(longer.forms).toEqual({ inForce: 3, draft: 2 });
    expect(longer.formsByWeek['2026-03-23']).toEqual({ inForce: 0, draft: 1 });
  });

  it('follow a lapse of a form that an inspector issued, though nothing else has happened by then', () => {
    const story = Story.lead({ policy: BY_RULE });
    story.do('inspector', 'IssueForm', { matter: '久拖', requirement: '报方案', unitId: 'natural-resources' });
    for (const day of ['07', '12', '13']) story.tick(`2026-03-${day} 00:00`);
    // The inspector's own act is the same under all rules, and no figure of theirs.
    expect(sums(tried(story, {})).forms).toEqual({ inForce: 2, draft: 2 });
  });

  it('come at the instants of their own limits where nobody looked until long after', () => {
    const story = Story.lead({ policy: { ...BY_RULE, ...BARE_POLICY } });
    story.at('2026-04-15 10:00');
    story.do('inspector', 'IssueForm', { matter: '久拖', requirement: '报方案', unitId: 'natural-resources' });
    story.at('2026-05-10 10:00');
    const forms = tried(story, {}).pairs.filter(({ kind }) => kind === 'form');
    expect(forms.map(({ clock, draft, inForce }) => [clock, inForce?.at, draft?.at])).toEqual([
      ['yellow', midnightAfter('2026-04-20'), midnightAfter('2026-04-20')],
      ['red', midnightAfter('2026-04-22'), midnightAfter('2026-04-22')],
    ]);
  });

  it('are no alerts, and what a form’s own ladder says is one', () => {
    const run = tried(neglected(), {});
    const { alerts, byUnit, told } = sums(run);
    const forms = run.pairs.filter(({ kind }) => kind === 'form').length;
    expect(alerts.inForce).toBe(run.pairs.length - forms);
    expect(told.inForce).toBeGreaterThan(0);
    expect(byUnit['natural-resources']?.inForce).toBeLessThanOrEqual(alerts.inForce);
    expect(run.pairs.filter(({ clock }) => clock === 'form-plan').length).toBeGreaterThan(3);
  });
});
