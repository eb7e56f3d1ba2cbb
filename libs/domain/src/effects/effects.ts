import { type Directory, helpCentreHead, peopleWithRole, signingHead } from '../directory/directory';
import type { LimitEnd } from '../clock/limit-day';
import type { DomainEvent, EventOf } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';
import { itemParams } from '../policy/item-title';
import type { Policy } from '../policy/policy';
import { confirmingHolder, investorContact, leaderOf, resolveHolder } from '../duty/holders';
import type { FundArrival, ProjectState } from '../project/project.state';
import type { World } from '../world';
import { itemClock } from '../help-item/item-clock';
import { waitsOn } from '../duty/waits-on';
import {
  clockMatter,
  handOverMatter,
  itemMatters,
  type Matter,
  questionMatter,
  requestMatter,
  stepMatter,
} from './matters';
import type { NoticeKind } from './notices';

/** Somebody is to be told of something: data only; the text is made from kind and params where it is read. */
export interface Notice {
  readonly recipientId: string;
  readonly kind: NoticeKind;
  readonly itemId: string | null;
  readonly params: Readonly<Record<string, string | number | null>>;
  /** What it asks for; null where it only informs. Once that is met, the notice is settled. */
  readonly matter: Matter | null;
}

interface Told {
  readonly kind: NoticeKind;
  readonly itemId?: string | null;
  readonly to: readonly (string | null | undefined)[];
  readonly params?: Notice['params'];
  /** Absent: what its kind asks for as a step of the item, if anything. */
  readonly matter?: Matter;
}

/**
 * Whom an event concerns, and with what. `world` is the state after the event. Nobody is told of their own act, and
 * nobody twice of one event. The policy knows what items are called in English.
 */
export function effectsOf(
  event: DomainEvent,
  world: World,
  directory: Directory,
  policy: Policy | null = null,
): Notice[] {
  const { project } = world;
  if (!project) return [];
  const people = new Set<string>();
  return toldOf(event, project, world, directory).flatMap(({ kind, to, ...told }) => {
    const itemId = told.itemId ?? null;
    const item = itemId === null ? null : world.items[itemId];
    const matter = told.matter ?? (item ? stepMatter(kind, item) : null);
    // What has a day of its own does not take the mark of another.
    const limit = item && matter !== null && told.params?.due === undefined ? limitOf(item) : {};
    const params = { project: project.name, ...itemParams(item, policy), ...limit, ...told.params };
    const others = [...new Set(to)].filter((id): id is string => !!id && id !== event.actor.id && !people.has(id));
    others.forEach((id) => people.add(id));
    return others.map((recipientId) => ({ recipientId, kind, itemId, params, matter }));
  });
}

/** By when what is asked for is to be done: the instant, and whether its year is not published yet. */
function limitOf(item: HelpItemState): Notice['params'] {
  const clock = itemClock(item)?.clock;
  return clock ? dueParams(clock) : {};
}

const dueParams = ({ due, provisional }: LimitEnd): Notice['params'] =>
  provisional ? { due, provisional: 1 } : { due };

/** What concerns several sides is told to each in its own words, the side most concerned first. */
function toldOf(event: DomainEvent, project: ProjectState, world: World, directory: Directory): readonly Told[] {
  switch (event.type) {
    case 'FundArrivalRecorded':
      return proofsElsewhere([event.data], directory);
    case 'ProjectImported':
      return proofsElsewhere(event.data.fundArrivals, directory);
    case 'HandOverProposed':
      return handOverProposed(event);
    case 'HandOverAnswered':
      return [handOverAnswered(event, project, directory)];
    default: {
      const told = toldBy(event, project, world, directory);
      return told ? [told] : [];
    }
  }
}

/** The supervision office hears of every paper that stands on more than one project, one notice for each command. */
function proofsElsewhere(arrivals: readonly FundArrival[], directory: Directory): readonly Told[] {
  const flagged = arrivals.flatMap(({ elsewhere, proofNumber }) => (elsewhere ? [{ ...elsewhere, proofNumber }] : []));
  const [first] = flagged;
  if (!first) return [];
  const to = [...peopleWithRole(directory, 'supervision-head'), ...peopleWithRole(directory, 'inspector')];
  const number = flagged.map(({ proofNumber }) => proofNumber).join('、');
  const count = new Set(flagged.flatMap(({ projectIds }) => projectIds)).size;
  return [{ kind: 'proof-elsewhere', to, params: { number, count, reason: first.reason } }];
}

function handOverProposed({ data }: EventOf<'HandOverProposed'>): readonly Told[] {
  const params = { lines: data.lines.length, reason: data.reason };
  const matter = handOverMatter(data.id);
  return [
    { kind: 'hand-over-proposed', to: [data.toPersonId], params, matter },
    { kind: 'hand-over-announced', to: [data.fromPersonId], params, matter },
    { kind: 'hand-over-superseded', to: [data.supersedes?.toPersonId], params },
  ];
}

/** Disputes hold nothing up, and so they must not get lost: the outgoing side and the help centre's head hear of them. */
function handOverAnswered({ data }: EventOf<'HandOverAnswered'>, project: ProjectState, directory: Directory): Told {
  const { fromPersonId, fromUnitId, lines } = data;
  const head = fromUnitId ? signingHead(directory, fromUnitId) : null;
  const disputed = lines.filter(({ verdict }) => verdict === 'dispute').length;
  const to = [fromPersonId, head, helpCentreHead(directory), project.followerId];
  return { kind: 'hand-over-answered', to, params: { lines: lines.length, disputed } };
}

function toldBy(event: DomainEvent, project: ProjectState, world: World, directory: Directory): Told | null {
  switch (event.type) {
    case 'LimitBreached':
    case 'RungReached':
      return rung(event);
    case 'RoutineMissed': {
      const { clock, due, missed, next, recipients } = event.data;
      const matter = clockMatter(clock, next.version);
      return { kind: 'routine-missed', to: recipients, params: { clock, due, missed }, matter };
    }
    case 'EscalationAnswerLapsed': {
      const { escalationId, itemId, due, recipients } = event.data;
      const matter = questionMatter(escalationId);
      return { kind: 'answer-lapsed', itemId, to: recipients, params: { due }, matter };
    }
    case 'CalendarAlarmOpened': {
      const { itemId, clock, deadlineVersion, due, recipients } = event.data;
      const matter = clockMatter(clock, deadlineVersion);
      return {
        kind: 'calendar-alarm',
        itemId,
        to: recipients,
        params: { clock, ...dueParams({ due, provisional: true }) },
        matter,
      };
    }
    case 'ItemClockArmed':
    case 'ProjectClockArmed': {
      const { armed, clock, moved } = event.data;
      if (!moved) return null;
      const itemId = event.type === 'ItemClockArmed' ? event.data.itemId : null;
      const params = { clock, dueBefore: moved.from, ...dueParams(armed) };
      return { kind: 'limit-moved', itemId, to: moved.recipients, params };
    }
    case 'DeadlockFound': {
      const { escalation, itemId, ring, recipients } = event.data;
      const matter = questionMatter(escalation.id);
      return { kind: 'deadlock', itemId, to: recipients, params: { count: ring.length }, matter };
    }
    case 'LeaderAssigned':
      return { kind: 'leader-assigned', to: [event.data.leaderId] };
    case 'HelpPartyFilled':
      return { kind: 'party-filled', to: [event.data.personId], params: { party: event.data.party } };
    case 'SecondPersonRequested': {
      const deciders = [helpCentreHead(directory), leaderOf(project), ...peopleWithRole(directory, 'leader-in-charge')];
      const { act, id, reason } = event.data;
      return { kind: 'second-person-asked', to: deciders, params: { act, reason }, matter: requestMatter(id) };
    }
    case 'AnswerUrged': {
      const { id, itemId, reason, recipients, subject } = event.data;
      const matter = URGED_MATTER[subject](id);
      return { kind: 'answer-urged', itemId, to: recipients, params: { subject, reason }, matter };
    }
    case 'SecondPersonDecided':
      return { kind: 'second-person-decided', to: team(project), params: { decision: event.data.decision } };
    case 'SecondPersonLapsed':
      return { kind: 'second-person-lapsed', to: event.data.requestedBy, params: { act: event.data.act } };
    case 'EvidenceWithdrawn':
    case 'MilestoneWithdrawn':
    case 'FundArrivalWithdrawn':
      return { kind: 'record-withdrawn', to: event.data.recordedBy, params: { reason: event.data.reason } };
    case 'StageEntered':
      return { kind: 'stage-entered', to: team(project), params: { stage: event.data.stage } };
    case 'ProjectShelved':
      return { kind: 'project-shelved', to: team(project), params: { reason: event.data.reason } };
    case 'ProjectResumed':
      return { kind: 'project-resumed', to: team(project), params: { reason: event.data.reason } };
    case 'ProjectEnded':
      return { kind: 'project-ended', to: team(project), params: { end: event.data.kind, reason: event.data.reason } };
    default:
      return itemTold(event, project, world, directory);
  }
}

const URGED_MATTER = { question: questionMatter, 'hand-over': handOverMatter, request: requestMatter } as const;

function rung(event: EventOf<'LimitBreached'> | EventOf<'RungReached'>): Told {
  const { itemId, clock, deadlineVersion, rung: name, recipients, escalation } = event.data;
  const params = { clock, rung: name, ...dueParams(event.data), escalationId: escalation?.id ?? null };
  const matter = escalation ? questionMatter(escalation.id) : clockMatter(clock, deadlineVersion);
  if (event.type === 'LimitBreached') return { kind: 'limit-breached', itemId, to: recipients, params, matter };
  return { kind: escalation ? 'escalated' : 'reminder', itemId, to: recipients, params, matter };
}

function itemTold(event: DomainEvent, project: ProjectState, world: World, directory: Directory): Told | null {
  if (!('itemId' in event.data)) return null;
  if (event.data.itemId === null) return event.type === 'EscalationAnswered' ? projectAnswered(event, project) : null;
  const { itemId } = event.data;
  const item = world.items[itemId];
  if (!item) return null;
  const helpdesk = resolveHolder('helpdesk', '*', project, directory).personId;
  const head = signingHead(directory, item.unitId);
  switch (event.type) {
    case 'HelpItemIssued':
      return { kind: 'item-issued', itemId, to: [item.personId], params: { limit: item.limit } };
    case 'HelpItemTransferred':
      return { kind: 'item-transferred', itemId, to: [item.personId, head], params: { reason: event.data.reason } };
    case 'ReportDrafted':
      return { kind: 'report-to-sign', itemId, to: [head] };
    case 'ReportReturned':
      return { kind: 'report-returned', itemId, to: [item.personId], params: { reason: event.data.reason } };
    case 'ReportWithdrawn':
      return { kind: 'report-withdrawn', itemId, to: [head], params: { reason: event.data.reason } };
    case 'HelpItemReportedDone':
      return { kind: 'item-to-verify', itemId, to: [helpdesk] };
    case 'HelpItemReturned':
    case 'ClosingRefused':
      return { kind: 'item-returned', itemId, to: [item.personId, head], params: { reason: event.data.reason } };
    case 'HelpItemVerified':
      return verified(item, project, directory);
    case 'ClosingVouchedFor':
      return { kind: 'closing-vouched-for', itemId, to: [helpdesk] };
    case 'ClosingConfirmed':
      return { kind: 'closing-confirmed', itemId, to: [helpdesk] };
    case 'HelpItemClosed':
      return { kind: 'item-closed', itemId, to: [item.personId] };
    case 'ActTakenBack': {
      if (event.data.act === null) return null;
      const [matter] = itemMatters(item);
      const to = [...waitsOn(item, project, directory), item.personId, head];
      const params = { reason: event.data.reason };
      return { kind: 'act-taken-back', itemId, to, params, ...(matter === undefined ? {} : { matter }) };
    }
    case 'HelpItemUrged': {
      const { reason, recipients } = event.data;
      // Asked for is what the item waits for, as it stands.
      const [matter] = itemMatters(item);
      const params = { reason };
      return { kind: 'item-urged', itemId, to: recipients, params, ...(matter === undefined ? {} : { matter }) };
    }
    case 'HelpItemVoided':
      return { kind: 'item-voided', itemId, to: [item.personId], params: { reason: event.data.reason } };
    case 'HandlingStarted':
      return event.data.because === 'signed-for'
        ? null
        : { kind: 'handling-started', itemId, to: [item.personId], params: { because: event.data.because } };
    case 'EscalationAnswered': {
      const { words, instruction } = event.data;
      return {
        kind: 'escalation-answered',
        itemId,
        to: [item.personId, head, helpdesk],
        params: { words, instruction },
      };
    }
    default:
      return null;
  }
}

/** The answer to a question on the project itself goes to those who keep it moving. */
function projectAnswered(event: EventOf<'EscalationAnswered'>, project: ProjectState): Told {
  const { words, instruction } = event.data;
  return { kind: 'escalation-answered', to: team(project), params: { words, instruction } };
}

function verified(item: HelpItemState, project: ProjectState, directory: Directory): Told | null {
  if (!item.investorConfirms) return null;
  if (investorContact(project, directory) !== null) {
    return { kind: 'closing-to-confirm', itemId: item.id, to: project.investorContactIds };
  }
  return { kind: 'closing-to-vouch-for', itemId: item.id, to: [confirmingHolder(project, directory).personId] };
}

function team(project: ProjectState): readonly string[] {
  return [project.followerId, ...Object.values(project.parties).map((member) => member.personId)];
}
