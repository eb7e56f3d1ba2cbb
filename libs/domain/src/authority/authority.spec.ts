import { describe, expect, it } from '@jest/globals';
import { ADMIN_ROLES, ROLES } from '@bangban/kernel';
import { COMMAND_NAMES } from '../rules/command-names';
import type { CommandName } from '../command/commands';
import { RULES, ruleOf } from '../rules/table';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { CITY } from '../testing/city.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { LEAD, Story } from '../testing/story.spec-support';
import { authoriseFor, grantsOf, stands } from './authority';

const ADMINS = ['system-admin', 'security-admin', 'audit-admin'];

/** A project with a leader, a team and one item of natural resources, in the hands of its handler. */
function begin(): { story: Story; itemId: string } {
  const story = Story.lead({ policy: BARE_POLICY });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('officer', 'FillHelpParty', { party: 'functional-department', unitId: 'housing' });
  return { story, itemId: story.handled({ coUnitIds: ['park'], investorConfirms: true }) };
}

/** Who of the whole city may give a command about the item (or the project alone). */
function may(story: Story, name: CommandName, itemId: string | null): readonly string[] {
  const item = itemId === null ? null : story.item(itemId);
  return Object.keys(CITY.people).filter(
    (id) =>
      authoriseFor(
        ruleOf(name),
        { project: story.world.project, item, escalation: item?.escalations[0] ?? null },
        story.context(id),
      ) === null,
  );
}

describe('the authority of every rule', () => {
  it('has a rule for every command, and every rule somebody', () => {
    expect(Object.keys(RULES).sort()).toEqual([...COMMAND_NAMES].sort());
    for (const name of COMMAND_NAMES) {
      expect(grantsOf(RULES[name], DEFAULT_POLICY).length).toBeGreaterThan(0);
      expect(RULES[name].name).toBe(name);
    }
  });

  it('names no administrator, and no role alone that does not exist', () => {
    const roles = COMMAND_NAMES.flatMap((name) => grantsOf(RULES[name], DEFAULT_POLICY).map(({ role }) => role));
    expect(roles.filter((role) => role !== 'any' && !ROLES.includes(role))).toEqual([]);
    expect(roles.filter((role) => role !== 'any' && ADMIN_ROLES.includes(role))).toEqual([]);
  });

  it('gives no command to everybody', () => {
    const open = COMMAND_NAMES.filter((name) =>
      grantsOf(RULES[name], DEFAULT_POLICY).some(({ role, relation }) => role === 'any' && relation === 'any'),
    );
    expect(open).toEqual([]);
  });
});

describe('the three administrators', () => {
  it.each(ADMINS)('%s may not give a single command', (who) => {
    const { story, itemId } = begin();
    for (const name of COMMAND_NAMES) {
      const subject = { project: story.world.project, item: story.item(itemId), escalation: null };
      expect(authoriseFor(ruleOf(name), subject, story.context(who))).toEqual({
        code: 'ADMIN_MAY_NOT_ACT',
        details: {},
      });
    }
  });

  it.each(ADMINS)('%s may not act as the substitute of an official either', (who) => {
    const { story } = begin();
    expect(
      story.refused(`${who}/leader`, 'RevisePlan', { commencement: '2026-08-31', production: '2027-06-30' }).code,
    ).toBe('ADMIN_MAY_NOT_ACT');
    expect(story.refused(`${who}/officer`, 'RecordContact', { kind: 'call', summary: '联系' }).code).toBe(
      'ADMIN_MAY_NOT_ACT',
    );
  });

  it('nobody else acts with an administrator’s authority', () => {
    const { story } = begin();
    expect(story.refused('officer/audit-admin', 'RecordContact', { kind: 'call', summary: '联系' }).code).toBe(
      'ADMIN_MAY_NOT_ACT',
    );
  });
});

describe('who may do what', () => {
  it.each<[CommandName, readonly string[]]>([
    ['AssignLeader', ['centre-head', 'deputy', 'mayor']],
    ['AdvanceStage', ['centre-head', 'officer', 'leader']],
    ['JudgeLead', ['bureau-head', 'promoter', 'deputy']],
    ['DecideRequest', ['centre-head', 'leader', 'deputy', 'mayor']],
    ['TerminateProject', ['leader', 'deputy', 'mayor']],
    ['WithdrawEvidence', ['centre-head', 'officer', 'leader', 'deputy']],
    ['RecordContact', ['centre-head', 'officer', 'bureau-head', 'promoter', 'housing-head', 'leader']],
    ['AdoptPolicy', ['centre-head', 'supervisor']],
    ['AddHelpItem', ['centre-head', 'officer', 'leader']],
  ])('%s on the project', (name, people) => {
    expect(may(begin().story, name, null)).toEqual(people);
  });

  it.each<[CommandName, readonly string[]]>([
    ['SignForHelpItem', ['land-head', 'land-handler']],
    ['ReportDone', ['land-head', 'land-handler']],
    ['SignReport', ['land-head']],
    ['ReturnReport', ['land-head']],
    ['WithdrawReport', ['land-head', 'land-handler']],
    ['VerifyHelpItem', ['centre-head', 'officer']],
    ['ConfirmClosing', ['investor']],
    ['RaiseHelpItem', ['centre-head', 'officer', 'land-head', 'land-handler']],
    [
      'UrgeHelpItem',
      [
        ...['centre-head', 'officer', 'bureau-head', 'promoter', 'land-head', 'land-handler'],
        ...['supervisor', 'inspector', 'leader', 'deputy', 'mayor'],
      ],
    ],
    ['AskPause', ['land-head', 'land-handler']],
    ['DecidePause', ['centre-head', 'officer', 'supervisor']],
    ['ResumeClock', ['centre-head', 'officer', 'land-head', 'land-handler', 'supervisor']],
    ['SupplyPapers', ['investor']],
    ['ApplyInOneForm', ['investor']],
    ['GrantAgency', ['centre-head', 'officer', 'investor']],
    ['AskExtension', ['land-head', 'land-handler']],
    ['SignExtension', ['land-head']],
    ['DecideExtension', ['centre-head', 'supervisor']],
    ['AskCoUnit', ['land-head', 'land-handler']],
    ['ReplyCoUnit', ['park-head', 'park-handler']],
    ['WithdrawCoUnit', ['land-head', 'land-handler']],
    ['AskCoordination', ['land-head', 'land-handler']],
    ['VoidHelpItem', ['centre-head', 'leader']],
    [
      'NoteProgress',
      [
        'centre-head',
        'officer',
        'bureau-head',
        'promoter',
        'land-head',
        'land-handler',
        'park-head',
        'park-handler',
        'housing-head',
        'leader',
      ],
    ],
  ])('%s on an item', (name, people) => {
    const { story, itemId } = begin();
    expect(may(story, name, itemId)).toEqual(people);
  });

  it('a substitute has the authority of the principal, and nothing of their own beside it', () => {
    const { story } = begin();
    story.do('secretary/leader', 'RevisePlan', { commencement: '2026-08-31', production: '2027-06-30' });
    expect(
      story.refused('secretary', 'RevisePlan', { commencement: '2026-08-31', production: '2027-06-30' }).code,
    ).toBe('FORBIDDEN');
    expect(story.refused('officer/leader-two', 'AddHelpItem', { title: '协调', unitId: 'park', limit: 3 }).code).toBe(
      'FORBIDDEN',
    );
    expect(story.of('PlanRevised')[0]?.actor).toEqual({ id: 'secretary', actingFor: 'leader', kind: 'person' });
  });

  it('somebody without a name may nothing; the system may everything', () => {
    const { story } = begin();
    const subject = { project: story.world.project, item: null, escalation: null };
    expect(authoriseFor(RULES.RecordContact, subject, { ...story.context('officer'), principal: null })?.code).toBe(
      'ADMIN_MAY_NOT_ACT',
    );
    for (const name of COMMAND_NAMES) expect(authoriseFor(ruleOf(name), subject, story.context('system'))).toBeNull();
  });

  it('a refusal says what the command would need', () => {
    const { story } = begin();
    const refusal = story.refused('inspector', 'AdvanceStage', { to: 'intent' });
    expect(refusal).toMatchObject({
      code: 'FORBIDDEN',
      details: { command: 'AdvanceStage', needs: RULES.AdvanceStage.authority },
    });
  });

  it('before there is a project nobody stands in any relation to it', () => {
    const story = new Story({ policy: BARE_POLICY });
    for (const who of ['investor', 'inspector', 'secretary', 'land-handler']) {
      expect(story.refused(who, 'RegisterLead', LEAD).code).toBe('FORBIDDEN');
    }
    expect(story.refused('officer', 'RecordContact', { kind: 'call', summary: '联系' }).code).toBe('PROJECT_UNKNOWN');
    const principal = story.context('officer').principal;
    if (!principal) throw new Error('no principal');
    const nothing = { project: null, item: null, escalation: null };
    const relations = [
      'own-project-leader',
      'follower',
      'introducing-unit',
      'team',
      'item-unit',
      'item-co-unit',
      'investor',
      'recipient',
      'incoming',
    ] as const;
    expect(relations.filter((relation) => stands(relation, principal, nothing, story.context('officer')))).toEqual([]);
  });
});
