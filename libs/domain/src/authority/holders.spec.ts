import { describe, expect, it } from '@jest/globals';
import { type Directory, helpCentreHead } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import type { HelpItemState } from '../help-item/help-item.state';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { HolderRef } from '../policy/policy';
import { ACT_OF_CHECK, ACT_OF_ROUTINE, needsAhead } from '../duty/duties';
import { resolveHolder } from '../duty/holders';
import { type Stage, STAGES } from '../project/stages';
import { refusalText } from '../refusals/refusal-text';
import { ruleOf } from '../rules/table';
import { as, CITY, without } from '../testing/city.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import type { Context } from '../world';
import { authoriseFor } from './authority';

const FUNCTIONS = DEFAULT_POLICY.closing
  .concat(STAGES.flatMap((stage) => DEFAULT_POLICY.stages[stage].gate))
  .map(({ holder }) => holder)
  .concat(STAGES.flatMap((stage) => DEFAULT_POLICY.stages[stage].items.map(({ lead }) => lead)))
  .flatMap((ref) => (ref.startsWith('function:') ? [ref.slice('function:'.length)] : []));

/** The city with a unit, a head and a handler for every function that the default rules name. */
function wholeCity(): Directory {
  const missing = [...new Set(FUNCTIONS)].filter(
    (name) => !Object.values(CITY.units).some(({ functions }) => functions.includes(name)),
  );
  const units = missing.map((name) => [
    name,
    {
      id: name,
      name,
      parentId: null,
      headId: `${name}-head`,
      functions: [name],
      active: true,
      defaultPersons: { '*': `${name}-handler` },
    },
  ]);
  const people = missing.flatMap((name) =>
    (['head', 'handler'] as const).map((post) => [
      `${name}-${post}`,
      { id: `${name}-${post}`, name: `${name} ${post}`, unitId: name, roles: [`unit-${post}` as const], active: true },
    ]),
  );
  return {
    version: 3,
    units: { ...CITY.units, ...Object.fromEntries(units) } as Directory['units'],
    people: { ...CITY.people, ...Object.fromEntries(people) } as Directory['people'],
  };
}

/** Where every role is filled; where the bureau, the follower, the leader and the units' people are gone; a bare town. */
const CITIES: readonly (readonly [string, Directory])[] = [
  ['a whole city', wholeCity()],
  ['a city with few units', CITY],
  [
    'a city whose officials left',
    without('promoter', 'bureau-head', 'leader', 'park-head', 'park-handler', 'housing-head'),
  ],
  ['a city without an officer in its centre', without('officer', 'land-head', 'land-handler')],
];

interface Duty {
  readonly stage: Stage;
  readonly what: string;
  readonly holder: HolderRef;
  readonly kind: string;
  readonly acts: readonly CommandName[];
}

/** Every need of every gate and every routine, with the commands that answer it. */
const DUTIES: readonly Duty[] = STAGES.flatMap((stage): readonly Duty[] => [
  ...needsAhead(DEFAULT_POLICY, stage).flatMap(({ check, holder, key }) => {
    const act = ACT_OF_CHECK[check.type];
    return act === null ? [] : [{ stage, what: `need ${key}`, holder, kind: key, acts: [act] }];
  }),
  ...DEFAULT_POLICY.stages[stage].routines.map(({ holder, key, satisfiedBy }) => ({
    stage,
    what: `routine ${key}`,
    holder,
    kind: key,
    acts: satisfiedBy.map((act) => ACT_OF_ROUTINE[act]),
  })),
]);

function at(stage: Stage, city: Directory): { readonly story: Story; readonly subject: Subject } {
  const story = Story.lead({ policy: BARE_POLICY, city: CITY });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.policy = DEFAULT_POLICY;
  story.city = city;
  return { story, subject: { project: { ...story.project, stage }, item: null, escalation: null } };
}
type Subject = Parameters<typeof authoriseFor>[1];

const contextOf = (story: Story, personId: string): Context => ({
  ...story.context('officer'),
  actor: { id: personId, actingFor: null, kind: 'person' },
  principal: as(personId, null, story.city),
});

describe.each(CITIES)('in %s, whom the policy names may act', (_, city) => {
  it.each(DUTIES.map((duty) => [`${duty.stage}: ${duty.what}`, duty] as const))('%s', (_name, duty) => {
    const { story, subject } = at(duty.stage, city);
    if (!subject.project) throw new Error('no project');
    const { personId } = resolveHolder(duty.holder, duty.kind, subject.project, city);
    for (const act of duty.acts) expect(authoriseFor(ruleOf(act), subject, contextOf(story, personId))).toBeNull();
  });

  const templates = STAGES.flatMap((stage) =>
    DEFAULT_POLICY.stages[stage].items.map((template) => [`${stage}: ${template.key}`, stage, template] as const),
  );
  it.each(templates)('item %s', (_name, stage, template) => {
    const { story, subject } = at(stage, city);
    if (!subject.project) throw new Error('no project');
    const { personId, unitId } = resolveHolder(template.lead, template.key, subject.project, city);
    const item = { unitId: unitId ?? '', personId, coUnitIds: [] } as unknown as HelpItemState;
    for (const act of ['SignForHelpItem', 'NoteProgress', 'ReportDone'] as const) {
      expect(authoriseFor(ruleOf(act), { ...subject, item }, contextOf(story, personId))).toBeNull();
    }
  });

  it('whoever stands in for the leader or the officer moves the project on', () => {
    for (const stage of STAGES) {
      const { story, subject } = at(stage, city);
      const act = stage === 'production' ? 'CloseProject' : 'AdvanceStage';
      const head = helpCentreHead(city) ?? '';
      expect(authoriseFor(ruleOf(act), subject, contextOf(story, head))).toBeNull();
    }
  });
});

describe('whom the policy names in person', () => {
  const inPerson = DUTIES.filter(({ holder }) => ['leader', 'helpdesk', 'help-centre-head'].includes(holder));

  it.each(inPerson.map((duty) => [`${duty.stage}: ${duty.what}`, duty] as const))('is named alone: %s', (_, duty) => {
    const { story, subject } = at(duty.stage, CITY);
    const { unitId } = resolveHolder(duty.holder, duty.kind, story.project, CITY);
    const colleague = { id: 'colleague', name: '同事', unitId, roles: ['unit-handler' as const], active: true };
    story.city = { ...CITY, people: { ...CITY.people, colleague } };
    for (const act of duty.acts) {
      expect(authoriseFor(ruleOf(act), subject, contextOf(story, 'colleague'))?.code).toBe('FORBIDDEN');
    }
  });
});

describe('a refusal of authority', () => {
  it('says who can, by post and by name, in both languages', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const { code, details } = story.refused('officer', 'AssignLeader', { leaderId: 'leader' });
    expect(code).toBe('FORBIDDEN');
    expect(refusalText('FORBIDDEN', details, 'zh')).toBe(
      '您的岗位无权办理这一步，可由以下人员办理：帮办中心负责人（方主任）、分管领导（陈常务）、主要领导（林市长）。',
    );
    expect(refusalText('FORBIDDEN', details, 'en')).toBe(
      "Your role does not allow this act; it can be given by: the help centre's head (方主任), the leader in charge (陈常务), a principal leader (林市长).",
    );
  });

  it('says so for every command that somebody may not give, and in what a screen shows as disabled', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    story.handled();
    const shut = story.available('inspector').filter(({ code }) => code === 'FORBIDDEN');
    expect(shut.length).toBeGreaterThan(25);
    expect(shut.filter(({ reason }) => !reason?.zh.includes('可由以下人员办理：'))).toEqual([]);
    const signFor = shut.find(({ command }) => command === 'SignForHelpItem');
    expect(signFor?.reason?.zh).toContain('责任单位（市自然资源局）');
  });

  it('tells an investor the posts, and no names', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    const { details } = story.refused('investor', 'AssignLeader', { leaderId: 'leader' });
    expect(refusalText('FORBIDDEN', details, 'zh')).not.toContain('方主任');
  });
});
