import { type Directory, helpCentreHead, peopleWithRole, signingHead } from '@bangban/kernel';
import { askedToDecide } from '../duty/second-person';
import type { DomainEvent, EventOf } from '../event/events';
import type { HelpItemState } from '../help-item/help-item.state';
import { itemClock } from '../help-item/item-clock';
import { itemParams } from '../policy/item-title';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import type { FundArrival, ProjectState } from '../project/project.state';
import { proofKey } from '../project/proof-key';
import { reactionRefusalWords, reactionWords } from '../reaction/reaction-words';
import type { World } from '../world';
import { agencyTold } from './agency-effects';
import { applicationTold } from './application-effects';
import { commitmentTold } from './commitment-effects';
import { contestTold } from './contest-effects';
import { climbedTold, deadlineTold } from './deadline-effects';
import { formTold } from './form-effects';
import { itemTold, papersWanted } from './item-effects';
import { handOverMatter, questionMatter, requestMatter, stepMatter } from './matters';
import { dueParams, type Notice, team, type Told } from './notice';
import { investorTold } from './investor-effects';
import { signTold } from './sign-effects';
import { insteadOf, reached } from './standing-in';

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
  return toldOf(event, project, world, { directory, policy }).flatMap((each) => {
    const { kind, to, ...told } = reached(each, event, world, { directory, policy });
    const itemId = told.itemId ?? null;
    const item = itemId === null ? null : world.items[itemId];
    const matter = told.matter ?? (item ? stepMatter(kind, item) : null);
    // What has a day of its own does not take the mark of another.
    const limit = item && matter !== null && told.params?.due === undefined ? limitOf(item) : {};
    const params = { project: project.name, ...itemParams(item, policy), ...limit, ...told.params };
    const others = [...new Set(to)].filter((id): id is string => !!id && id !== event.actor.id && !people.has(id));
    others.forEach((id) => people.add(id));
    return others.map((recipientId) => {
      const instead = insteadOf(recipientId, told, directory);
      return { recipientId, kind, itemId, params: { ...params, ...instead }, matter };
    });
  });
}

/** By when what is asked for is to be done: the instant, and whether its year is not published yet. */
function limitOf(item: HelpItemState): Notice['params'] {
  const clock = itemClock(item)?.clock;
  return clock ? dueParams(clock) : {};
}

interface Rules {
  readonly directory: Directory;
  readonly policy: Policy | null;
}

/** What concerns several sides is told to each in its own words, the side most concerned first. */
function toldOf(event: DomainEvent, project: ProjectState, world: World, rules: Rules): readonly Told[] {
  const { directory } = rules;
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
      const ofForm = formTold(event, world, directory);
      if (ofForm) return ofForm;
      const ofContest = contestTold(event, project, directory);
      if (ofContest) return ofContest;
      const ofAgency = agencyTold(event, project, directory);
      if (ofAgency) return ofAgency;
      const ofApplication = applicationTold(event, world);
      if (ofApplication) return ofApplication;
      const ofPromise = commitmentTold(event, project, rules);
      if (ofPromise) return ofPromise;
      const ofInvestor = investorTold(event, project, directory);
      if (ofInvestor) return [ofInvestor];
      const ofSign = signTold(event, project, directory);
      if (ofSign) return [ofSign];
      const told = toldBy(event, project, world, rules);
      const papers = event.type === 'PauseDecided' ? papersWanted(event, project, world, rules) : null;
      const climbed = event.type === 'EscalationAnswerLapsed' ? climbedTold(event) : null;
      return [told, papers, climbed].filter((each) => each !== null);
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

function toldBy(event: DomainEvent, project: ProjectState, world: World, rules: Rules): Told | null {
  const { directory, policy } = rules;
  switch (event.type) {
    case 'LeaderAssigned':
      return { kind: 'leader-assigned', to: [event.data.leaderId] };
    case 'HelpPartyFilled':
      return { kind: 'party-filled', to: [event.data.personId], params: { party: event.data.party } };
    case 'SecondPersonRequested': {
      const deciders = askedToDecide(project, policy ?? DEFAULT_POLICY, directory);
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
    case 'FundArrivalVerified':
      return { kind: 'arrival-verified', to: event.data.recordedBy };
    case 'FundArrivalCorrected': {
      const { corrects, proofNumber: number, reason = '' } = event.data;
      const to = project.fundArrivals.find(({ id }) => id === corrects)?.recordedBy ?? [];
      return { kind: 'arrival-corrected', to, params: { number, reason } };
    }
    case 'ProofSharedElsewhere': {
      const { proofNumber: number, reason } = event.data;
      return { kind: 'proof-shared', to: recordersOf(project, event.data), params: { number, reason } };
    }
    case 'ReactionRefused': {
      const [asked, refusal] = [reactionWords(event.data.command), reactionRefusalWords(event.data.code)];
      const params = { asked: asked.zh, askedEn: asked.en, refusal: refusal.zh, refusalEn: refusal.en };
      return { kind: 'reaction-refused', to: [project.followerId, helpCentreHead(directory)], params };
    }
    case 'StageEntered':
      return { kind: 'stage-entered', to: team(project), params: { stage: event.data.stage } };
    case 'ProjectShelved':
      return { kind: 'project-shelved', to: team(project), params: { reason: event.data.reason } };
    case 'ProjectResumed':
      return { kind: 'project-resumed', to: team(project), params: { reason: event.data.reason } };
    case 'ProjectEnded':
      return { kind: 'project-ended', to: team(project), params: { end: event.data.kind, reason: event.data.reason } };
    default:
      return deadlineTold(event) ?? itemTold(event, project, world, directory);
  }
}

const URGED_MATTER = { question: questionMatter, 'hand-over': handOverMatter, request: requestMatter } as const;

/** Those who recorded here what the same paper proves, and whoever follows the project. */
function recordersOf(project: ProjectState, paper: Pick<FundArrival, 'proof' | 'proofNumber'>): readonly string[] {
  const same = project.fundArrivals.filter((each) => proofKey(each) === proofKey(paper));
  return [project.followerId, ...same.flatMap(({ recordedBy = [] }) => recordedBy)];
}
