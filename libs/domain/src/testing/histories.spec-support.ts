import fc from 'fast-check';
import { EXTENSION_SILENCES, type ExtensionSilence, HOLDABLE_RUNGS } from '@bangban/contract/vocabulary';
import { addDays, dateAt, fromMillis, type Instant, startOfDay, toMillis } from '@bangban/kernel';
import { CALENDAR_2027, local, ZONE } from '@bangban/kernel/testing';
import { COMMAND_NAMES } from '../rules/command-names';
import type { Command, CommandName } from '../command/commands';
import { authorise, decide, type Decision } from '../decide';
import type { GateNeed, Policy } from '../policy/policy';
import { RULES } from '../rules/table';
import type { Context, World } from '../world';
import { CITY, without } from './city.spec-support';
import type { HelpItemState } from '../help-item/help-item.state';
import { disputed, openCoRequests } from '../help-item/co-handling';
import { agreedMoney } from '../project/agreed';
import { canBeClaimed, deliveryStep } from '../project/commitments';
import { openContest } from '../project/contest';
import { openSigns } from '../project/signs';
import { openForms } from '../supervision-form/supervision-form';
import { isHolding } from '../hold/holds';
import { awaitsConfirmation, ITEM_MOVES, type ItemState } from '../help-item/item-states';
import { FORM_MOVES, type FormState } from '../supervision-form/form-states';
import { nextPolicy, type PayloadView, PAYLOADS } from './payloads.spec-support';
import { OPEN_GATES, stillAfter, withStages } from './policies.spec-support';
import { Story } from './story.spec-support';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Mornings before weekends, 国庆, 春节, and before the last published year ends. */
const STARTS = ['2026-03-03 10:00', '2026-09-18 16:00', '2026-09-29 23:30', '2026-02-13 09:00', '2026-12-28 11:00'];

const template = OPEN_GATES.stages.intent.items[0];
if (!template) throw new Error('the default policy has no template');
const small = (key: string, limit: number, more: Partial<typeof template> = {}): typeof template => ({
  ...template,
  key,
  limit,
  blocks: null,
  after: [],
  coUnits: [],
  lead: 'function:natural-resources',
  ...more,
});
const ITEM_GATE: readonly GateNeed[] = [
  { key: 'items', label: { zh: '事项', en: 'items' }, holder: 'helpdesk', check: { type: 'items-closed' } },
];

/** Short checklists, one with items that wait for each other, and gates that only ask for closed items. */
const SMALL_POLICY: Policy = withStages(
  {
    intent: {
      gate: ITEM_GATE,
      items: [
        small('site', 2, { blocks: 'signing', lead: 'landing-place' }),
        small('review', 1, { investorConfirms: true }),
      ],
    },
    signing: {
      gate: ITEM_GATE,
      items: [small('registration', 1), small('filing', 3, { after: ['registration'], blocks: 'commencement' })],
    },
    commencement: {
      gate: ITEM_GATE,
      items: [
        small('drawing', 2, { after: ['permit'] }),
        small('permit', 2, { after: ['drawing'], lead: 'function:ecology' }),
      ],
    },
    production: {
      gate: ITEM_GATE,
      items: [small('delivery', 4)],
    },
  },
  {
    ...OPEN_GATES,
    // Reminded before its light, where the limit is long enough; at the start of it otherwise.
    ladders: {
      ...OPEN_GATES.ladders,
      item: [
        { rung: 'early-reminder', after: -2, to: ['holder', 'unit-head'], asks: false },
        ...OPEN_GATES.ladders.item,
      ],
    },
    // Another for one kind, and another for projects that are not supervised.
    ladderVariants: [
      {
        ladder: 'item',
        kind: 'filing',
        level: null,
        steps: [
          { rung: 'breach', after: 1, to: ['lead-unit-head', 'co-unit-heads'], asks: false },
          ...OPEN_GATES.ladders.item.slice(2),
        ],
      },
      {
        ladder: 'verification',
        kind: null,
        level: 'none',
        steps: [{ rung: 'breach', after: 0, to: ['inspectors', 'lead-handler'], asks: false }],
      },
    ],
    forms: { ...OPEN_GATES.forms, opens: [{ clock: 'handling', with: 'leader' }] },
    hold: { ...OPEN_GATES.hold, rungs: HOLDABLE_RUNGS },
    stagnation: stillAfter({ item: 3, project: 4, investor: 1 }),
    closing: [{ key: 'open', label: { zh: '无', en: 'none' }, holder: 'helpdesk', check: { type: 'no-open-items' } }],
  },
);

/** One turn: time passes, then somebody tries something. All of it dice, read against the state as it then is. */
interface Turn {
  readonly wait: number | 'midnight' | 'nothing';
  readonly name: CommandName;
  readonly who: number;
  readonly item: number;
  readonly payload: number;
  /** True: whoever is allowed does it, beginning the search at `who`. */
  readonly byTheRightOne: boolean;
}

export interface Scenario {
  readonly start: number;
  readonly imported: boolean;
  readonly turns: readonly Turn[];
  /** After which turn 2027 is published, and when which officials are gone. */
  readonly publishedAfter: number;
  readonly goneAfter: number;
  /** What becomes of requests for an extension that nobody decides. */
  readonly silence: ExtensionSilence;
  /** 暂缓升级: after which turn, for how long, and what is decided of it how many turns later. */
  readonly hold: {
    readonly after: number;
    readonly days: number;
    readonly then: number;
    readonly how: 'nothing' | 'end' | 'move' | 'release';
  };
}

/** Commands that lead on are more frequent than those that end everything. */
const FREQUENT: readonly CommandName[] = [
  ...([
    'AddHelpItem',
    'AddHelpItem',
    'IssueHelpItem',
    'SignForHelpItem',
    'SignForHelpItem',
    'ReportDone',
    'ReportDone',
  ] as const),
  ...([
    'VerifyHelpItem',
    'VerifyHelpItem',
    'CloseHelpItem',
    'CloseHelpItem',
    'ConfirmClosing',
    'RefuseClosing',
    'AdvanceStage',
    'AdvanceStage',
    'AdvanceStage',
    'VoidHelpItem',
  ] as const),
  ...([
    'AnswerEscalation',
    'DecideRequest',
    'Shelve',
    'DecideRequest',
    'Resume',
    'Resume',
    'AnswerHandOver',
    'TransferHelpItem',
    'CloseProject',
  ] as const),
];
const LAST: readonly CommandName[] = ['TerminateProject', 'TransferOut'];
/** Of forms, what leads them on has its own turns: see {@link stepOf}. */
const ORDINARY = COMMAND_NAMES.filter(
  (name) => !LAST.includes(name) && (name === 'WithdrawForm' || RULES[name].target !== 'form'),
);

const turn: fc.Arbitrary<Turn> = fc.record({
  wait: fc.oneof(
    { weight: 4, arbitrary: fc.constant('nothing' as const) },
    { weight: 5, arbitrary: fc.constantFrom<Turn['wait']>(MINUTE, 3 * HOUR, DAY, 'midnight') },
    { weight: 2, arbitrary: fc.constantFrom(3 * DAY, 12 * DAY, 45 * DAY) },
  ),
  name: fc.oneof(
    { weight: 24, arbitrary: fc.constantFrom(...FREQUENT) },
    { weight: 15, arbitrary: fc.constant('AskPause' as const) },
    { weight: 10, arbitrary: fc.constant('AskExtension' as const) },
    { weight: 7, arbitrary: fc.constant('AskCoUnit' as const) },
    { weight: 10, arbitrary: fc.constant('IssueForm' as const) },
    { weight: 5, arbitrary: fc.constant('RecordCommitment' as const) },
    { weight: 2, arbitrary: fc.constant('SplitFundArrival' as const) },
    { weight: 26, arbitrary: fc.constantFrom(...ORDINARY) },
    { weight: 1, arbitrary: fc.constantFrom(...LAST) },
  ),
  who: fc.nat(30),
  item: fc.nat(7),
  payload: fc.nat(9),
  byTheRightOne: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

/** Random histories over the small city. */
export function scenarios(maxTurns = 24): fc.Arbitrary<Scenario> {
  return fc.record({
    start: fc.nat(STARTS.length - 1),
    imported: fc.boolean(),
    turns: fc.array(turn, { minLength: Math.floor(maxTurns / 2), maxLength: maxTurns, size: 'max' }),
    publishedAfter: fc.nat(40),
    goneAfter: fc.nat(40),
    silence: fc.constantFrom(...EXTENSION_SILENCES),
    hold: fc.record({
      after: fc.nat(30),
      days: fc.integer({ min: 1, max: 60 }),
      then: fc.integer({ min: 1, max: 8 }),
      how: fc.constantFrom('nothing' as const, 'end' as const, 'move' as const, 'release' as const),
    }),
  });
}

/** What is seen of each try: the settled state before it, the command, and what was decided. */
export interface Seen extends Try {
  readonly world: World;
}

/** The city after some of its people have been posted elsewhere. */
const GONE = without('leader', 'land-head', 'officer');

const PEOPLE = Object.keys(CITY.people);
const SUBSTITUTES = ['secretary/leader', 'secretary/deputy', 'officer/centre-head'];
export const CAST: readonly string[] = [...PEOPLE, ...SUBSTITUTES];

function after(now: Instant, wait: Turn['wait']): Instant {
  if (wait === 'nothing') return now;
  if (wait === 'midnight') return startOfDay(addDays(dateAt(now, ZONE), 1), ZONE);
  return fromMillis(toMillis(now) + wait);
}

/** Acts on a pause, or on a request for an extension, suit items that have one. */
const OF_REQUEST: Readonly<Partial<Record<CommandName, (item: HelpItemState) => boolean>>> = {
  DecidePause: ({ pause }) => pause?.granted === null,
  ResumeClock: ({ pause }) => pause?.granted != null,
  SupplyPapers: ({ pause }) => pause?.granted != null,
  SignExtension: ({ extension }) => extension?.signed === null,
  DecideExtension: ({ extension }) => extension?.signed != null,
  ReplyCoUnit: (item) => openCoRequests(item).length > 0,
  WithdrawCoUnit: (item) => openCoRequests(item).length > 0,
  AskCoordination: (item) => disputed(item).length > 0,
};

/** Whom or what the turn is about: an item that the command suits, or any; one of the open questions. */
function subjectOf(story: Story, { name, item }: Turn): Pick<PayloadView, 'itemId' | 'escalationId' | 'formId'> {
  const pick = <T>(list: readonly T[]): T | undefined => list[item % Math.max(1, list.length)];
  const rule = RULES[name];
  const { target } = rule;
  if (target === 'form') {
    const suited = story.forms().filter(({ state }) => name in FORM_MOVES[state]);
    return { itemId: null, escalationId: null, formId: pick(suited.length > 0 ? suited : story.forms())?.id ?? null };
  }
  if (target === 'escalation') {
    const open = story.world.project?.escalations.map(({ id }) => ({ itemId: null, escalationId: id })) ?? [];
    const asked = story
      .items()
      .flatMap(({ id, escalations }) => escalations.map((each) => ({ itemId: id, escalationId: each.id })));
    return pick([...open, ...asked]) ?? { itemId: null, escalationId: null };
  }
  const optional = rule.target === 'project' && rule.mayNameItem;
  if (target !== 'item' && !(optional && item % 2 === 0)) return { itemId: null, escalationId: null };
  const suits = (each: HelpItemState): boolean => name in ITEM_MOVES[each.state] && (OF_REQUEST[name]?.(each) ?? true);
  const suited = story.items().filter((each) => item < 7 && suits(each));
  const items = [...(suited.length > 0 ? suited : story.items())].reverse();
  return { itemId: pick(items)?.id ?? null, escalationId: null };
}

interface Try {
  readonly command: Command;
  readonly ctx: Context;
  readonly decision: Decision;
}

/** What leads a form on; a red one waits for the interview. */
const FORM_STEP: Readonly<Partial<Record<FormState, CommandName>>> = {
  issued: 'SignForForm',
  signed: 'SubmitFormPlan',
  planned: 'DecideFormPlan',
  accepted: 'ReportFormMeasure',
  done: 'LiftForm',
};

const MONEY_ACTS: readonly CommandName[] = ['RecordFundArrival', 'RecordEvidence', 'RecordCommitment', 'AddHelpItem'];

/** It takes a paper and money that is not split yet. */
function leadsToSplit({ world: { project } }: Story): CommandName {
  if (project && !project.evidence.some(({ kind }) => kind === 'fund-split')) return 'RecordEvidence';
  return project?.fundArrivals.some(({ split }) => !split) ? 'SplitFundArrival' : 'RecordFundArrival';
}

/** A pause, an extension is asked for, then decided, then ended: dice alone would hardly ever come to the end. */
function stepOf(story: Story, { item, name, payload }: Turn): CommandName {
  if (story.world.project && openContest(story.world.project) && item % 2 === 0) return 'DecideLeadContest';
  const signs = story.world.project ? openSigns(story.world.project) : [];
  // Few signs are seen: one that is open is cleared soon.
  if (signs.length > 0 && item === 5) return 'ClearWarningSign';
  if (signs.length === 0 && name === 'ClearWarningSign') return 'RecordWarningSign';
  const form = openForms(story.world).at(-1);
  // Few plans are accepted: those that are go on.
  if (form && form.measures.length > 0 && item % 4 === 1) {
    const doubted = payload % 2 === 0 && form.measures.some(({ done }) => done !== null);
    return doubted ? 'ReturnFormMeasure' : (FORM_STEP[form.state] ?? name);
  }
  const requests = story.items().flatMap(({ extension }) => extension ?? []);
  if (name === 'AskExtension' && requests.length > 0 && item % 3 > 0) {
    return requests.some(({ signed }) => signed === null) ? 'SignExtension' : 'DecideExtension';
  }
  if (name === 'AskCoUnit' && item % 3 > 0) {
    if (story.items().some((each) => disputed(each).length > 0)) return 'AskCoordination';
    if (story.items().some((each) => openCoRequests(each).length > 0)) return 'ReplyCoUnit';
  }
  if (name === 'IssueForm' && form && item % 4 > 0) {
    if (item === 7) return 'LiftForm';
    const interview = form.colour === 'red' && form.interview === null && item % 2 === 0;
    return interview ? 'RecordInterview' : (FORM_STEP[form.state] ?? name);
  }
  // Little is ever agreed: where it is, it is planned before more is recorded.
  const agreed = story.world.project ? agreedMoney(story.world.project).length > 0 : false;
  if (agreed && story.world.project?.arrivalPlans === undefined && MONEY_ACTS.includes(name)) return 'PlanArrivals';
  if (name === 'SplitFundArrival') return leadsToSplit(story);
  const promises = story.world.project?.commitments ?? [];
  // What is given is used before it is withdrawn.
  if (name === 'WithdrawAgency' && (story.world.project?.mandates ?? []).length === 0) return 'GrantAgency';
  if (name === 'RecordCommitment' && item % 4 > 0) {
    if (promises.some(({ state }) => state === 'claimed')) return 'DecideCommitment';
    const steps = promises.flatMap((each) => deliveryStep(each) ?? []);
    if (steps.includes('review')) return 'ReviewDelivery';
    if (steps.includes('decision')) return 'DecideDelivery';
    if (steps.includes('application') && item % 2 > 0) return 'ApplyForDelivery';
    if (promises.some(canBeClaimed)) return 'ClaimCommitment';
  }
  const pauses = story.items().flatMap(({ pause }) => pause ?? []);
  if (name !== 'AskPause' || pauses.length === 0) return name;
  if (pauses.some(({ granted }) => granted === null)) return 'DecidePause';
  return item % 2 === 0 ? 'ResumeClock' : 'SupplyPapers';
}

/** What comes of a turn: the first that is accepted of all that might be and whom may do it, or just the first. */
function tryOf(story: Story, turn: Turn): Try | null {
  const name = stepOf(story, turn);
  const view = { world: story.world, ctx: story.context('officer'), ...subjectOf(story, { ...turn, name }) };
  const commands = rotated<unknown>(PAYLOADS[name](view), turn.payload).map(
    (payload) => ({ name, payload }) as Command,
  );
  const [first] = commands;
  if (!first) return null;
  // From either end: of two who stand beside each other, and of whom both may, each comes first.
  const cast = rotated(turn.who % 2 === 0 ? CAST : [...CAST].reverse(), turn.who);
  const may = turn.byTheRightOne
    ? cast.filter((who) => authorise(story.world, first, story.context(who)) === null)
    : cast.slice(0, 1);
  const tries = commands.flatMap((command) =>
    (may.length > 0 ? may : cast.slice(0, 1)).map((who) => () => {
      const ctx = story.context(who);
      return { command, ctx, decision: decide(story.world, command, ctx) };
    }),
  );
  let made: Try | null = null;
  for (const attempt of tries) {
    const next = attempt();
    made ??= next;
    if (next.decision.ok || !turn.byTheRightOne) return next;
  }
  return made;
}

function rotated<T>(list: readonly T[], from: number): readonly T[] {
  const start = list.length === 0 ? 0 : from % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** The next good step of an item, by state. */
const DILIGENT: Readonly<Partial<Record<ItemState, CommandName>>> = {
  drafted: 'IssueHelpItem',
  issued: 'SignForHelpItem',
  'in-progress': 'ReportDone',
  'awaiting-signature': 'SignReport',
  reported: 'VerifyHelpItem',
  verified: 'CloseHelpItem',
};

/** Where a turn came to nothing, an item of the list moves on by one good step instead. */
function diligent(story: Story, turn: Turn): Try | null {
  const open = story.items().filter(({ state }) => DILIGENT[state] !== undefined);
  const item = open[turn.item % Math.max(1, open.length)];
  const unconfirmed = item?.state === 'verified' && awaitsConfirmation(item);
  const name = unconfirmed ? 'ConfirmClosing' : item && DILIGENT[item.state];
  if (!item || !name) return null;
  const command = { name, payload: { itemId: item.id, note: '已办' } } as Command;
  const head = story.city.units[item.unitId]?.headId ?? item.personId;
  const likely = [turn.item % 2 === 0 ? item.personId : head, head, 'officer', 'centre-head', 'investor'];
  for (const who of [...likely, ...CAST]) {
    const ctx = story.context(who);
    const decision = decide(story.world, command, ctx);
    if (decision.ok) return { command, ctx, decision };
  }
  return null;
}

const ELSEWHERE = 'e0000000-0000-4000-8000-00000000000e';
const HOLD_ID = 'f0000000-0000-4000-8000-00000000000f';

/** A hold is placed, and something is decided of it: each between two moments of the record. */
function holding(
  story: Story,
  { after, days, how, then }: Scenario['hold'],
  turn: number,
  until: (at: Instant) => void,
): void {
  const [hold] = story.holds;
  const between = (): Instant => fromMillis(toMillis(story.now) + 1);
  const end = (inDays: number) => ({
    at: story.now,
    until: fromMillis(toMillis(story.now) + inDays * DAY),
    by: 'supervisor',
    words: '系统故障',
  });
  if (turn === after) {
    until(between());
    const said = { id: HOLD_ID, reason: 'outage', words: '系统故障', from: story.now, placedBy: 'supervisor' } as const;
    story.holds = [{ ...said, ends: [end(days)], portions: [], ended: null }];
    return until(between());
  }
  if (!hold || turn !== after + then || how === 'nothing' || !isHolding(hold, story.now)) return;
  until(between());
  if (!isHolding(hold, story.now)) return;
  if (how !== 'release') story.holds = [{ ...hold, ends: [...hold.ends, end(how === 'end' ? 0 : 3)] }];
  const released = how !== 'move';
  const at = how === 'move' ? (story.holds[0]?.ends.at(-1)?.until ?? story.now) : story.now;
  const command = { name: 'FollowHold', payload: { holdId: HOLD_ID, until: at, released, rungs: null } } as const;
  const decision = story.askBy('system', command);
  if (decision.ok) story.append(decision.events);
  until(between());
}

interface Hooks {
  /** With everything that the turn will see. */
  readonly beforeTurn?: (story: Story) => void;
  /** How time goes by. */
  readonly until?: (story: Story, at: Instant) => void;
}

/** Plays a scenario to its end, time settled before each try and once more at the end. */
export function play(
  scenario: Scenario,
  watch: (seen: Seen) => void = () => undefined,
  { beforeTurn = () => undefined, until = (story, at) => void (story.now = at) }: Hooks = {},
): Story {
  const { silence } = scenario;
  const policy = { ...SMALL_POLICY, extensions: { ...SMALL_POLICY.extensions, silence } };
  const story = new Story({ at: STARTS[scenario.start] ?? '2026-03-03 10:00', policy });
  story.entry = { name: '接手公司', country: 'CN' };
  // Of some, another unit was there before.
  if (scenario.start === 1) {
    story.heldLeads = [{ projectId: ELSEWHERE, unitId: 'park', registeredAt: fromMillis(toMillis(story.now) - DAY) }];
  }
  const begin: Turn = {
    wait: 'nothing',
    who: 0,
    item: 0,
    payload: scenario.start,
    byTheRightOne: true,
    name: scenario.imported ? 'ImportProject' : 'RegisterLead',
  };
  [begin, ...scenario.turns].forEach((each, index) => {
    until(story, after(story.now, each.wait));
    if (index > scenario.goneAfter && story.city !== GONE) {
      // Between two moments of the record.
      until(story, fromMillis(toMillis(story.now) + 1));
      story.city = GONE;
    }
    if (index > scenario.publishedAfter && story.now >= local('2026-11-15 00:00')) story.calendar = CALENDAR_2027;
    beforeTurn(story);
    holding(story, scenario.hold, index, (at) => until(story, at));
    story.newPolicy = nextPolicy(story.policy);
    beforeTurn(story);
    story.tick();
    const made = tryOf(story, each);
    const taken = made?.decision.ok || !each.byTheRightOne ? [made] : [made, diligent(story, each)];
    for (const attempt of taken) {
      if (!attempt) continue;
      watch({ world: story.world, ...attempt });
      if (!attempt.decision.ok) continue;
      story.append(attempt.decision.events);
      if (attempt.command.name === 'AdoptPolicy') story.policy = story.newPolicy;
    }
  });
  story.tick();
  return story;
}
