import { LATE_KINDS, type LateKind, OBLIGATION_KINDS, type ObligationKind } from '@bangban/contract/vocabulary';
import { activePerson, type Clock, type Directory, type Instant, redFrom, signingHead } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import {
  clockMatter,
  coReplyMatter,
  DECIDE_CONTEST,
  DECIDE_EXTENSION,
  DECIDE_PAUSE,
  handOverMatter,
  itemMatters,
  type Matter,
  questionMatter,
  requestMatter,
  SIGN_EXTENSION,
} from '../effects/matters';
import { openCoRequests } from '../help-item/co-handling';
import { itemClock } from '../help-item/item-clock';
import { type HelpItemState, type ItemClockName } from '../help-item/help-item.state';
import { awaitsConfirmation, isOpenItem } from '../help-item/item-states';
import { askedOf } from '../duty/recipients';
import type { Policy } from '../policy/policy';
import { clockAct, clockHolder, clockKind } from '../duty/duties';
import { confirmingHolder, resolveHolder } from '../duty/holders';
import { contestDeciders } from '../duty/contest-deciders';
import { askedToDecide } from '../duty/second-person';
import { openContest } from '../project/contest';
import type { Escalation, ProjectState } from '../project/project.state';
import { isOpen } from '../project/stages';

export { LATE_KINDS, type LateKind, OBLIGATION_KINDS, type ObligationKind };

/** Goes up where the rules here tell something else of the same state: what was told before is then told anew. */
export const OBLIGATION_EDITION = 2;

/** Something that somebody has to do about a project or an item, once for each thing that is owed. */
export interface Obligation {
  /** Names it as long as it is owed. */
  readonly matter: Matter;
  readonly kind: ObligationKind;
  /** Null where it is about the project itself. */
  readonly itemId: string | null;
  /** The routine's, target's or item's clock; null where none runs for it. */
  readonly clock: string | null;
  /** What does it. */
  readonly act: CommandName;
  /** In whose hands it is: each of them may do it. */
  readonly people: readonly string[];
  readonly unitId: string | null;
  /** Null where no clock runs. */
  readonly due: Instant | null;
  readonly yellowAt: Instant | null;
  /** From then on its light is red: the end of its limit, but for a clock that names another moment. */
  readonly redAt: Instant | null;
  readonly provisional: boolean;
}

/** Past its limit: one meaning for every kind. */
export const isLateWith = ({ due }: Pick<Obligation, 'due'>, now: Instant): boolean => due !== null && now >= due;

/** Late first, then nearest, what has no limit last: by the limit alone, as what is late has the earliest. */
export function byUrgency(a: Pick<Obligation, 'due' | 'matter'>, b: Pick<Obligation, 'due' | 'matter'>): number {
  if (a.due !== b.due) return a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1;
  return a.matter < b.matter ? -1 : a.matter > b.matter ? 1 : 0;
}

type Timing = Pick<Obligation, 'due' | 'yellowAt' | 'redAt' | 'provisional'>;
const UNTIMED: Timing = { due: null, yellowAt: null, redAt: null, provisional: false };
function timing(clock: Clock | undefined): Timing {
  if (clock?.state !== 'running') return UNTIMED;
  const { due, provisional, yellowAt } = clock;
  return { due, yellowAt, redAt: redFrom(clock), provisional };
}

/** What is owed on an open item: the step that moves it on, where one can be taken, and the questions about it. */
export function itemObligations(
  item: HelpItemState,
  project: ProjectState,
  directory: Directory,
): readonly Obligation[] {
  const step = owesNothing(item, project) ? null : stepObligation(item, project, directory);
  return [...(step ? [step] : []), ...itemAnswers(item, project, directory)];
}

/** The answers alone that are waited for: an item's own step stands in the item's row. */
export function itemAnswers(item: HelpItemState, project: ProjectState, directory: Directory): readonly Obligation[] {
  if (owesNothing(item, project)) return [];
  return [
    ...questions(item.escalations, item.id, project, directory),
    ...pauseAsked(item, directory),
    ...extensionAsked(item, directory),
    ...repliesAsked(item, directory),
  ];
}

const owesNothing = (item: HelpItemState, project: ProjectState): boolean =>
  project.status !== 'active' || !isOpenItem(item.state);

function stepObligation(item: HelpItemState, project: ProjectState, directory: Directory): Obligation | null {
  const [matter] = itemMatters(item);
  if (!matter) return null;
  // The step's own limit: that of the whole item is nobody's act.
  const clocked = (...names: readonly ItemClockName[]): Pick<Obligation, 'clock'> & Timing => {
    const nearest = itemClock(item, names);
    return nearest ? { clock: nearest.name, ...timing(nearest.clock) } : { clock: null, ...UNTIMED };
  };
  const of = { matter, itemId: item.id };
  const inUnit = { people: one(item.personId), unitId: item.unitId };
  switch (item.state) {
    case 'issued':
      // Nobody signed in time: handling has begun all the same, and the one of the two that is missed first counts.
      return { ...of, kind: 'sign-for', act: 'SignForHelpItem', ...inUnit, ...clocked('sign-for', 'handling') };
    case 'in-progress':
      return { ...of, kind: 'handling', act: 'ReportDone', ...inUnit, ...clocked('handling') };
    case 'awaiting-signature': {
      const people = one(signingHead(directory, item.unitId));
      return { ...of, kind: 'signing', act: 'SignReport', people, unitId: item.unitId, ...clocked('handling') };
    }
    case 'reported': {
      const { personId, unitId } = resolveHolder('helpdesk', '*', project, directory);
      return {
        ...of,
        kind: 'verification',
        act: 'VerifyHelpItem',
        people: one(personId),
        unitId,
        ...clocked('verification'),
      };
    }
    case 'verified': {
      const confirms = awaitsConfirmation(item);
      const holder = confirms
        ? confirmingHolder(project, directory)
        : resolveHolder('helpdesk', '*', project, directory);
      const what = confirms
        ? ({ kind: 'confirmation', act: 'ConfirmClosing' } as const)
        : ({ kind: 'closing', act: 'CloseHelpItem' } as const);
      return { ...of, ...what, people: one(holder.personId), unitId: holder.unitId, ...clocked(what.kind) };
    }
    default:
      return null;
  }
}

/** What is owed on the project itself: its running clocks, questions, requests for a second person, and a hand-over. */
export function projectObligations(project: ProjectState, policy: Policy, directory: Directory): readonly Obligation[] {
  if (!isOpen(project.status)) return [];
  return [
    ...(project.status === 'active' ? clocksOf(project, policy, directory) : []),
    ...questions(project.escalations, null, project, directory),
    ...requestsOf(project, policy, directory),
    ...contestOf(project, directory),
    ...handOverOf(project),
  ];
}

function clocksOf(project: ProjectState, policy: Policy, directory: Directory): readonly Obligation[] {
  return Object.entries(project.clocks).flatMap(([name, clock]): Obligation[] => {
    if (clock.state !== 'running') return [];
    const { personId, unitId } = clockHolder(name, project, policy, directory);
    const of = { matter: clockMatter(name, clock.version), kind: clockKind(name), itemId: null, clock: name };
    return [{ ...of, act: clockAct(name, project, policy), people: one(personId), unitId, ...timing(clock) }];
  });
}

function questions(
  escalations: readonly Escalation[],
  itemId: string | null,
  project: ProjectState,
  directory: Directory,
): readonly Obligation[] {
  return escalations.map((escalation) => ({
    matter: questionMatter(escalation.id),
    kind: 'question',
    itemId,
    clock: null,
    act: 'AnswerEscalation',
    people: askedOf(escalation, project, directory),
    unitId: null,
    due: escalation.answerDue,
    yellowAt: escalation.openedAt,
    redAt: escalation.answerDue,
    provisional: escalation.answerDueProvisional,
  }));
}

/** A request to stop the clock, with them who are asked to decide it. */
function pauseAsked({ clocks, id, pause }: HelpItemState, directory: Directory): readonly Obligation[] {
  const clock = clocks['pause-decision'];
  if (!pause || pause.granted !== null || clock?.state !== 'running') return [];
  const { personId, unitId } = pause.decider;
  const of = { matter: DECIDE_PAUSE, kind: 'request', itemId: id } as const;
  const people = one(activePerson(directory, personId));
  return [{ ...of, act: 'DecidePause', clock: 'pause-decision', people, unitId, ...timing(clock) }];
}

/** A request to put its limit off, first with the unit's head, then with whoever decides. */
function extensionAsked({ clocks, extension, id }: HelpItemState, directory: Directory): readonly Obligation[] {
  const clock = clocks['extension-decision'];
  if (!extension || clock?.state !== 'running') return [];
  const { decider, signed, signer } = extension;
  const { personId, unitId } = signed ? decider : signer;
  const step = signed
    ? ({ matter: DECIDE_EXTENSION, act: 'DecideExtension' } as const)
    : ({ matter: SIGN_EXTENSION, act: 'SignExtension' } as const);
  const people = one(activePerson(directory, personId));
  return [{ ...step, kind: 'request', itemId: id, clock: 'extension-decision', people, unitId, ...timing(clock) }];
}

/** 协办: a reply, of whoever was named in the co-unit; where they have left, of its head. */
function repliesAsked(item: HelpItemState, directory: Directory): readonly Obligation[] {
  return openCoRequests(item).map(({ clock, no, personId, unitId }) => {
    const of = { matter: coReplyMatter(no), kind: 'reply', itemId: item.id } as const;
    const people = one(activePerson(directory, personId) ?? signingHead(directory, unitId));
    return { ...of, act: 'ReplyCoUnit', clock, people, unitId, ...timing(item.clocks[clock]) };
  });
}

/** Whoever may be the second person: nobody who asked. */
function requestsOf(project: ProjectState, policy: Policy, directory: Directory): readonly Obligation[] {
  const there = askedToDecide(project, policy, directory);
  return project.requests.map(({ id, requestedBy }) => {
    const people = there.filter((each) => !requestedBy.includes(each));
    const of = { matter: requestMatter(id), kind: 'request', itemId: null, clock: null, act: 'DecideRequest' } as const;
    return { ...of, people, unitId: null, ...UNTIMED };
  });
}

/** 线索争议: whoever decides who holds the company. */
function contestOf(project: ProjectState, directory: Directory): readonly Obligation[] {
  if (!openContest(project)) return [];
  const of = { matter: DECIDE_CONTEST, kind: 'request', itemId: null, clock: null, act: 'DecideLeadContest' } as const;
  return [{ ...of, people: contestDeciders(project, directory), unitId: null, ...UNTIMED }];
}

function handOverOf({ handOver }: ProjectState): readonly Obligation[] {
  if (!handOver) return [];
  const of = { matter: handOverMatter(handOver.id), kind: 'hand-over', itemId: null, clock: null } as const;
  const incoming = { people: one(handOver.toPersonId), unitId: handOver.toUnitId };
  return [{ ...of, act: 'AnswerHandOver', ...incoming, ...UNTIMED }];
}

function one(id: string | null): readonly string[] {
  return id ? [id] : [];
}
