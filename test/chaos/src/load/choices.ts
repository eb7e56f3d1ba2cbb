import { STAGES } from '@bangban/domain';
import { addDays, dateAt, type DateOnly, weekday } from '@bangban/kernel';
import type { Random } from '../random';
import { PROMISE_CHOICES } from './promises';
import type { KnownItem, KnownProject, Town } from './town';

/** What somebody is about to do. */
export interface Choice {
  readonly person: string;
  readonly projectId: string | null;
  readonly command: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly marked: boolean;
}

const MOST_PROJECTS = 12;
/** Minutes: Asia/Shanghai. */
const UTC_OFFSET = 480;

/** Who speaks for each unit of the town. */
const HEADS: Readonly<Record<string, string>> = {
  'natural-resources': 'land-head',
  park: 'park-head',
  'promotion-bureau': 'bureau-head',
  'help-centre': 'centre-head',
};
const UNITS = ['natural-resources', 'park'];

type Maker = (project: KnownProject, mark: string, random: Random) => Choice | null;

/** One of the things that people do, drawn by weight; not all of it is allowed, which is part of life. */
export function choose(town: Town, mark: string, random: Random): Choice {
  const { open } = town;
  if (open.length < 2 || (open.length < MOST_PROJECTS && random.chance(0.04))) return register(mark);
  const project = random.pick(open);
  const choice = project ? random.weighted(CHOICES)(project, mark, random) : null;
  return choice ?? (project ? noteProgress(project, mark, random) : null) ?? register(mark);
}

function register(mark: string): Choice {
  const payload = {
    name: `年产十万套零部件项目 ${mark}`,
    industry: '装备制造',
    introducingUnitId: 'promotion-bureau',
    followerId: 'promoter',
    landingUnitId: 'park',
    investorContactIds: ['investor'],
    investor: { name: '某精密机械有限公司', country: 'CN' },
  };
  return { person: 'promoter', projectId: null, command: 'register-lead', payload, marked: true };
}

const act = (person: string, { id }: KnownProject, command: string, payload: object, marked: boolean): Choice => ({
  person,
  projectId: id,
  command,
  marked,
  payload: payload as Choice['payload'],
});

const noteProgress: Maker = (project, mark) => act('officer', project, 'note-progress', { note: `进展 ${mark}` }, true);

const recordContact: Maker = (project, mark) =>
  act('promoter', project, 'record-contact', { kind: 'call', summary: `来电 ${mark}` }, true);

const aftercareCall: Maker = (project, mark, random) => {
  if (project.stage !== 'production') return null;
  const trouble = { kind: 'power', what: '核实限电', unitId: random.pick(UNITS), limit: random.between(1, 4) };
  const troubles = project.items.size > 40 || random.chance(0.5) ? [] : [trouble];
  const said = { running: 'full', staff: random.between(20, 400), orders: 'same' };
  return act('officer', project, 'record-aftercare-call', { ...said, troubles, summary: `回访 ${mark}` }, true);
};

/** 预警信号: seen while it is built or produces, one of each kind and month; cleared by whoever comes next. */
const sign: Maker = (project, mark, random) => {
  const [open] = project.signs;
  if (open !== undefined && random.chance(0.6)) {
    return act('officer', project, 'clear-warning-sign', { signId: open, reason: mark }, true);
  }
  if (project.stage !== 'production' && project.stage !== 'commencement') return null;
  const kind = random.pick(['unreachable', 'wages-owed', 'other']);
  return act('officer', project, 'record-warning-sign', { kind, source: 'visit', words: mark }, true);
};

const addItem: Maker = (project, mark, random) => {
  if (project.items.size > 40) return null;
  const before = random.chance(0.2) ? random.pick([...project.items.keys()]) : undefined;
  const payload = {
    title: '协调用地预审',
    note: mark,
    unitId: random.pick(UNITS),
    limit: random.between(1, 4),
    issue: true,
    investorConfirms: random.chance(0.2),
    ...(before === undefined ? {} : { prerequisites: [before] }),
  };
  return act('officer', project, 'add-help-item', payload, true);
};

/** Something done to an item that is believed to be in one of these states. */
function onItem(
  states: readonly KnownItem['state'][],
  make: (item: KnownItem, mark: string) => readonly [person: string, command: string, payload: object, marked: boolean],
): Maker {
  return (project, mark, random) => {
    const item = random.pick([...project.items.values()].filter(({ state }) => states.includes(state)));
    if (!item) return null;
    const [person, command, payload, marked] = make(item, mark);
    return act(person, project, command, { itemId: item.id, ...payload }, marked);
  };
}

const headOf = ({ unitId }: KnownItem): string => HEADS[unitId] ?? 'centre-head';

/** 暂停计时: only for the day itself, so that pauses also end by their own limit where a run goes past midnight. */
const askPause = onItem(['in-progress'], (item, mark) => [
  headOf(item),
  'ask-pause',
  { kind: 'papers', until: dateAt(new Date().toISOString(), UTC_OFFSET), note: mark },
  true,
]);
const decidePause = onItem(['in-progress'], (_, mark) => [
  'officer',
  'decide-pause',
  { decision: 'approve', reason: mark },
  true,
]);
const resumeClock = onItem(['in-progress'], (_, mark) => ['officer', 'resume-clock', { reason: mark }, true]);

/** 延期: to a working day that lies beyond any limit of the town, and within what may be asked for. */
const askExtension = onItem(['in-progress'], (item, mark) => [
  headOf(item),
  'ask-extension',
  { until: sevenWorkingDaysOn(), reason: mark, progress: '已完成现场勘查' },
  true,
]);
const decideExtension = onItem(['in-progress'], (_, mark) => [
  'supervisor',
  'decide-extension',
  { decision: 'approve', reason: mark },
  true,
]);

/** 协办, of the other unit of the town: for consent or not, answered or left. */
const otherOf = ({ unitId }: KnownItem): string => (unitId === 'park' ? 'natural-resources' : 'park');
const askCoUnit: Maker = (project, mark, random) => {
  const kind = random.pick(['opinion', 'material', 'countersign']);
  const make = onItem(['in-progress'], (item) => [
    headOf(item),
    'ask-co-unit',
    { unitId: otherOf(item), kind, ask: mark },
    true,
  ]);
  return make(project, mark, random);
};
const replyCoUnit: Maker = (project, mark, random) => {
  const answer = random.chance(0.2) ? 'disagree' : 'agree';
  const make = onItem(['in-progress'], (item) => [
    HEADS[otherOf(item)] ?? 'centre-head',
    'reply-co-unit',
    { unitId: otherOf(item), answer, words: mark },
    true,
  ]);
  return make(project, mark, random);
};

/** 督查单: a number of one series is wanted by many at once, and some of it is refused, as one is open already. */
const issueForm: Maker = (project, mark, random) => {
  const payload = { unitId: random.pick(UNITS), matter: mark, requirement: '报送整改方案' };
  return act('supervisor', project, 'issue-form', payload, true);
};

function sevenWorkingDaysOn(): DateOnly {
  let date = dateAt(new Date().toISOString(), UTC_OFFSET);
  for (let left = 7; left > 0;) {
    date = addDays(date, 1);
    if (![0, 6].includes(weekday(date))) left -= 1;
  }
  return date;
}

const closeOrConfirm = onItem(['verified'], (item, mark) =>
  item.investorConfirms
    ? ['investor', 'confirm-closing', { note: mark }, true]
    : ['officer', 'close-help-item', {}, false],
);

const advance: Maker = (project) => {
  const to = STAGES[STAGES.indexOf(project.stage) + 1];
  return to ? act('officer', project, 'advance-stage', { to }, false) : null;
};

// The reason of a request comes up again in what its approval does, which is another command: no mark of the first.
const goBack: Maker = (project, mark) => {
  if (project.request !== null) return decide(project, mark);
  const to = STAGES[STAGES.indexOf(project.stage) - 1];
  return to ? act('officer', project, 'return-to-stage', { to, reason: mark }, false) : null;
};

const rest: Maker = (project, mark, random) => {
  if (project.status === 'shelved') return act('centre-head', project, 'resume', { reason: mark }, true);
  if (project.request !== null) return decide(project, mark);
  return random.chance(0.3) ? act('officer', project, 'shelve', { reason: mark }, false) : null;
};

/** Rarely, so that there is room for new ones. */
const terminate: Maker = (project, mark) =>
  act('deputy', project, 'terminate-project', { reason: mark, cause: 'objective' }, true);

function decide(project: KnownProject, mark: string): Choice {
  const payload = { requestId: project.request, decision: 'approve', note: mark };
  return act('centre-head', project, 'decide-request', payload, true);
}

/**
 * A paper that others may record too: it stands with a reason, and the other projects are to hear of it. The mark stands in the
 * note alone, as the reason comes up again in what the others note.
 */
const recordProof: Maker = (project, mark, random) => {
  const payload = {
    date: '2026-01-05',
    earlyReason: '补录',
    money: { amount: '10', currency: 'CNY' },
    proof: 'voucher',
    proofNumber: `PZ-${random.between(1, 20)}`,
    elsewhereReason: '到位资金分割证明',
    overReason: '增资在办',
    note: mark,
  };
  return act('officer', project, 'record-fund-arrival', payload, true);
};

const CHOICES: readonly (readonly [number, Maker])[] = [
  [24, noteProgress],
  [12, recordContact],
  [4, aftercareCall],
  [3, sign],
  [4, recordProof],
  [14, addItem],
  [14, onItem(['issued'], (item) => [headOf(item), 'sign-for-help-item', {}, false])],
  [12, onItem(['in-progress'], (item, mark) => [headOf(item), 'report-done', { note: mark }, true])],
  [8, onItem(['reported'], (_, mark) => ['officer', 'verify-help-item', { note: mark }, true])],
  [3, onItem(['reported'], (_, mark) => ['officer', 'return-help-item', { reason: mark }, true])],
  [8, closeOrConfirm],
  [5, askPause],
  [5, decidePause],
  [2, resumeClock],
  [4, askExtension],
  [3, decideExtension],
  [4, askCoUnit],
  [5, replyCoUnit],
  [3, issueForm],
  [3, onItem(['issued', 'in-progress'], (_, mark) => ['officer', 'raise-help-item', { reason: mark }, true])],
  [
    3,
    onItem(['issued', 'in-progress'], (item, mark) => {
      return ['officer', 'transfer-help-item', { unitId: otherOf(item), reason: mark }, true];
    }),
  ],
  [2, onItem(['issued', 'in-progress'], (_, mark) => ['centre-head', 'void-help-item', { reason: mark }, true])],
  [8, advance],
  [1.5, goBack],
  [3, rest],
  [0.3, terminate],
  ...PROMISE_CHOICES,
];
