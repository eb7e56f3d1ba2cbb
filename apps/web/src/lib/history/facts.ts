import type { Money } from '@bangban/domain';
import type { Text } from '@bangban/kernel';
import type { Described } from './described';
import type { Say } from './say';

/** Keys that only tie records together, and wholes that the state before and after shows in words. */
const TIES: readonly string[] = [
  ...['id', 'handOverId', 'requestId', 'escalationId', 'deadlineVersion', 'entry', 'accepted', 'lines', 'changes'],
  ...['armed', 'suspended', 'next', 'escalation', 'why', 'because', 'back', 'answerDueProvisional', 'holding'],
  ...['awaits', 'provisional', 'arrivalId', 'projectId', 'projectIds', 'unseen', 'reactionId', 'target'],
  // Which hold it is says its banner and its page.
  ...['holdId', 'released'],
  // The sentence says what was asked and why it was refused.
  ...['command', 'code'],
  // Which review it was says its number.
  ...['reviewId', 'conditionOf'],
  // Of a supervision form: its number says the rest.
  ...['formId', 'chainId', 'afterId', 'officeId', 'year', 'missed', 'byRule', 'no'],
  // Of a promise: who counts as having said it, and since when it counts, stand with the act.
  ...['people', 'claimedBy', 'from', 'after', 'unit'],
  // One form for several matters: each says its own part.
  'intakeId',
  // Of an arrival: which one it is about, and that it is still to be verified, say the act and the page.
  ...['corrects', 'toVerify'],
  // The sentence gives them with the act.
  ...['reason', 'note'],
];

/** What is said with the act itself, unless it stands inside something else. */
const SAID_INSIDE: readonly string[] = ['note', 'reason'];

type Spoken = (value: string, say: Say, provisional: boolean) => string;
const word =
  (group: Parameters<Say['word']>[0]): Spoken =>
  (value, say) =>
    say.word(group, value);
const item: Spoken = (id, say) => say.item(id);
const dueDay: Spoken = (due, say, provisional) => say.dueDay({ due, provisional });

/** How a text of the record is said, by the key under which it stands. */
const SPOKEN: Readonly<Record<string, Spoken>> = {
  stage: word('stage'),
  toStage: word('stage'),
  blocks: word('stage'),
  verdict: word('verdict'),
  party: word('party'),
  proof: word('proof'),
  signingKind: word('signingKind'),
  milestone: word('milestone'),
  act: word('act'),
  decision: word('decision'),
  subject: word('subject'),
  clock: word('clock'),
  rung: word('rung'),
  instruction: word('instruction'),
  origin: word('origin'),
  supervisionLevel: word('level'),
  cause: word('cause'),
  colour: word('formColour'),
  itemId: item,
  prerequisiteId: item,
  itemIds: item,
  issued: item,
  ring: item,
  prerequisites: item,
  waitingOn: item,
  due: dueDay,
  answerDue: dueDay,
  silentStartAt: dueDay,
  endsAt: dueDay,
  leadsTo: word('formColour'),
  side: word('commitmentSide'),
  running: word('callRunning'),
  orders: word('callOrders'),
  source: (code, say) => say.word('fundSource', code) || say.word('signSource', code),
  evidenceKind: (kind, say) => say.evidenceKind(kind),
  before: dueDay,
  rule: word('silence'),
  silence: word('coSilence'),
  answer: word('coAnswer'),
  channel: word('leadChannel'),
  lost: word('lostReason'),
};

/** A `kind` means something else in every record. */
const KINDS: Readonly<Record<string, Spoken>> = {
  CommitmentRecorded: (kind, say) => say.word('commitmentSource', kind) || say.word('commitmentTrigger', kind),
  ContactRecorded: word('contact'),
  WarningSignRecorded: word('signKind'),
  WarningSignCleared: word('signKind'),
  EvidenceRecorded: (kind, say) => say.evidenceKind(kind),
  PauseAsked: (kind, say) => say.pauseKind(kind),
  CoUnitAsked: (kind, say) => say.coKind(kind),
  EvidenceWithdrawn: (kind, say) => say.evidenceKind(kind),
  ProjectEnded: word('status'),
};

const REGISTERS: readonly string[] = ['LeadRegistered', 'ProjectImported'];
const DAYS: readonly string[] = ['limit', 'days', 'savedWorkingDays'];
/** Keys whose words depend on what is told. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ExtensionAsked: { progress: 'progressSoFar' },
  ExtensionLapsed: { rule: 'silence' },
  CoUnitLapsed: { rule: 'silence' },
  CoUnitAsked: { ask: 'askedOf', kind: 'coKind' },
  CoUnitReplied: { words: 'replyWords' },
  CommitmentRecorded: { unitId: 'keptByUnit', personId: 'holderId', what: 'promised' },
  AgencyGranted: { unitId: 'agentUnit', delivery: 'mandateDelivery', words: 'mandateWords', number: 'paperNumber' },
  CommitmentClaimed: { words: 'keptBy', number: 'paperNumber' },
  WarningSignRecorded: { kind: 'signKind', words: 'signWords', source: 'signSource' },
  WarningSignCleared: { kind: 'signKind' },
  DeliveryApplied: { words: 'appliedWith', number: 'paperNumber' },
  DeliveryReviewed: { words: 'decidedWith' },
  DeliveryDecided: { words: 'decidedWith', money: 'grantedMoney' },
  CommitmentDecided: { late: 'keptLate' },
  CoordinationAsked: { words: 'coordination' },
};

/** What the sentence of an event says whole. */
const SAID_WHOLE: Readonly<Record<string, readonly string[]>> = {
  LeadContested: ['byUnitId'],
  LeadContestDecided: ['first'],
  LeadRivalNoted: ['decided'],
  InvestorChanged: ['investor', 'investorId', 'former', 'date'],
  AgencyGranted: ['endNotice'],
  AgencyEnding: ['until', 'next'],
  AgencyEnded: ['until'],
  AdmissionNoted: ['verdict', 'day', 'at', 'items'],
  ArrivalsPlanned: ['version', 'instalments'],
};

/**
 * What an event holds, label by label, in words. Whatever a newer server adds is shown under its own key: nothing that was
 * recorded is hidden, and nothing needs to be read as JSON.
 */
export function factsOf(event: { readonly type: string; readonly data: object }, say: Say): readonly Described[] {
  const told = { type: event.type, provisional: isProvisional(event) };
  return Object.entries(event.data).flatMap(([key, value]: [string, unknown]) => {
    if (TIES.includes(key) || SAID_WHOLE[event.type]?.includes(key)) return [];
    const said = valueText(told, key, value, say);
    // What a project was registered with is a plan: contracts agree.
    const name = key === 'money' && REGISTERS.includes(event.type) ? 'planned' : (LABELS[event.type]?.[key] ?? key);
    return said === '' ? [] : [{ key, label: say.field(name), value: said }];
  });
}

interface Told {
  readonly type: string;
  readonly provisional: boolean;
}

/** Whether the day that an event tells may still move; an alarm is about nothing else. */
function isProvisional({ data, type }: { readonly type: string; readonly data: object }): boolean {
  const said: Readonly<Record<string, unknown>> = { ...data };
  return type === 'CalendarAlarmOpened' || said.provisional === true || said.answerDueProvisional === true;
}

function valueText(told: Told, key: string, value: unknown, say: Say): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return say.yes;
  if (typeof value === 'number') return DAYS.includes(key) ? say.days(value) : `${value}`;
  if (typeof value === 'string') return spoken(told, key, value, say);
  if (Array.isArray(value)) {
    return say.list(value.map((each: unknown) => valueText(told, key, each, say)).filter((said) => said !== ''));
  }
  if (isMoney(value)) return say.money(value);
  if (isLabelled(value)) return `${say.formNumber(value.label.zh, value.label.en)} ${value.value}`;
  const parts = Object.entries(value).filter(([inner]) => SAID_INSIDE.includes(inner) || !TIES.includes(inner));
  return parts
    .map(([inner, each]: [string, unknown]) => valueText(told, inner, each, say))
    .filter((said) => said !== '')
    .join(' ');
}

function spoken({ provisional, type }: Told, key: string, value: string, say: Say): string {
  const rule = key === 'kind' ? KINDS[type] : type === 'CoUnitLapsed' && key === 'rule' ? SPOKEN.silence : SPOKEN[key];
  if (rule) return rule(value, say, provisional);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return say.date(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return say.time(value);
  return say.name(value);
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}

/** A fact of a form, which brings its own name. */
function isLabelled(value: object): value is { readonly label: Text; readonly value: string } {
  return 'label' in value && 'value' in value;
}
