import type { EventType, Plan } from '@bangban/domain';
import type { AGENCY_SENTENCES } from './agency-sentences';
import type { COMMITMENT_SENTENCES } from './commitment-sentences';
import type { FORM_SENTENCES } from './form-sentences';
import type { ItemEventType } from './item-sentences';
import { people, type Say, type Sentences } from './say';

export type ProjectEventType = Exclude<
  EventType,
  ItemEventType | keyof typeof FORM_SENTENCES | keyof typeof COMMITMENT_SENTENCES | keyof typeof AGENCY_SENTENCES
>;

/** What happens to a project as a whole. */
export const PROJECT_SENTENCES: Sentences<ProjectEventType> = {
  LeadRegistered: ({ name }) => ({ key: 'LeadRegistered', values: { name } }),
  ProjectImported: ({ provenance: { reference, source }, stages }, say) => ({
    key: 'ProjectImported',
    values: { source, reference, stage: say.word('stage', stages.at(-1)?.stage ?? 'lead') },
  }),
  ProjectRevised: ({ changes, reason }, say) => ({
    key: 'ProjectRevised',
    values: { fields: say.list(Object.keys(changes).map((key) => say.field(key))) },
    reason,
  }),
  ContactRecorded: ({ call, date, kind, summary }, say) => ({
    key: call ? 'AftercareCall' : 'ContactRecorded',
    values: {
      date: say.date(date),
      kind: say.word('contact', kind),
      summary,
      ...(call
        ? {
            running: say.word('callRunning', call.running),
            orders: say.word('callOrders', call.orders),
            staff: call.staff,
            count: call.troubles.length,
          }
        : {}),
    },
  }),
  LeadContested: ({ since, unitId, until }, say) => ({
    key: 'LeadContested',
    values: { unit: say.name(unitId), date: say.day(since), until: say.date(until) },
  }),
  LeadContestDecided: ({ reason, verdict }, say) => ({
    key: 'LeadContestDecided',
    values: { verdict: say.word('contestVerdict', verdict) },
    reason,
  }),
  LeadRivalNoted: ({ decided, unitId }, say) => ({
    key: decided === null ? 'LeadRivalNoted' : 'LeadRivalDecided',
    values: { unit: say.name(unitId), ...(decided && { verdict: say.word('rivalVerdict', decided.verdict) }) },
    ...(decided && { reason: decided.reason }),
  }),
  InvestorChanged: ({ date, former, investor, reason }, say) => ({
    key: 'InvestorChanged',
    values: { date: say.date(date), former: former.investor?.name ?? '\u2013', investor: investor.name },
    reason,
  }),
  LeadJudged: ({ lost, reason, verdict }, say) => ({
    key: lost === undefined ? 'LeadJudged' : 'LeadGivenUp',
    values: { verdict: say.word('verdict', verdict), lost: say.word('lostReason', lost ?? 'unsaid') },
    reason,
  }),
  LeaderAssigned: ({ handOverId, leaderId }, say) => ({
    key: handOverId === null ? 'LeaderAssigned' : 'LeaderHandedOver',
    values: { person: say.name(leaderId) },
  }),
  HelpPartyFilled: ({ party, personId, unitId }, say) => ({
    key: 'HelpPartyFilled',
    values: { party: say.word('party', party), unit: say.name(unitId), person: say.name(personId) },
  }),
  PlanRevised: (plan, say) => ({
    key: 'PlanRevised',
    values: { revision: plan.revision, dates: planText(plan, say) },
    note: plan.note,
  }),
  EvidenceRecorded: ({ date, kind, note, number }, say) => ({
    key: 'EvidenceRecorded',
    values: { kind: say.evidenceKind(kind), number, date: say.date(date) },
    note,
  }),
  MilestoneRecorded: ({ date, milestone, note }, say) => ({
    key: 'MilestoneRecorded',
    values: { milestone: say.word('milestone', milestone), date: say.date(date) },
    note,
  }),
  FundArrivalRecorded: ({ date, money, note, proof, proofNumber }, say) => ({
    key: 'FundArrivalRecorded',
    values: { money: say.money(money), date: say.date(date), proof: say.word('proof', proof), number: proofNumber },
    note,
  }),
  EvidenceWithdrawn: ({ date, kind, number, reason }, say) => ({
    key: 'EvidenceWithdrawn',
    values: { kind: say.evidenceKind(kind), number, date: say.date(date) },
    reason,
  }),
  MilestoneWithdrawn: ({ date, milestone, reason }, say) => ({
    key: 'MilestoneWithdrawn',
    values: { milestone: say.word('milestone', milestone), date: say.date(date) },
    reason,
  }),
  ArrivalsPlanned: ({ instalments, reason, version }, say) => ({
    key: 'ArrivalsPlanned',
    values: {
      version,
      parts: say.list(instalments.map(({ money, period }) => `${say.period(period)} ${say.money(money)}`)),
    },
    reason,
  }),
  FundArrivalVerified: ({ note }) => ({ key: 'FundArrivalVerified', values: {}, note }),
  FundArrivalCorrected: ({ money, proof, proofNumber, reason = '' }, say) => ({
    key: 'FundArrivalCorrected',
    values: { money: say.money(money), proof: say.word('proof', proof), number: proofNumber },
    reason,
  }),
  FundArrivalSplit: ({ parts }, say) => ({
    key: 'FundArrivalSplit',
    values: { parts: say.list(parts.map(({ money, unitId }) => `${say.name(unitId)} ${say.money(money)}`)) },
  }),
  FundArrivalWithdrawn: ({ date, money, proof, proofNumber, reason }, say) => ({
    key: 'FundArrivalWithdrawn',
    values: { money: say.money(money), date: say.date(date), proof: say.word('proof', proof), number: proofNumber },
    reason,
  }),
  AdmissionNoted: ({ items, no, verdict, year }, say) => ({
    key: 'AdmissionNoted',
    values: { verdict: say.word('admission', verdict), year, no, count: items.length },
  }),
  WarningSignRecorded: ({ kind, no, period, words }, say) => ({
    key: 'WarningSignRecorded',
    values: { no, kind: say.word('signKind', kind), period },
    note: words,
  }),
  WarningSignCleared: ({ kind, no, reason }, say) => ({
    key: 'WarningSignCleared',
    values: { no, kind: say.word('signKind', kind) },
    reason,
  }),
  ProofSharedElsewhere: ({ proofNumber, reason }) => ({
    key: 'ProofSharedElsewhere',
    values: { number: proofNumber },
    reason,
  }),
  ReactionRefused: ({ code, command }, say) => ({
    key: 'ReactionRefused',
    values: { command: say.word('reaction', command), refusal: say.word('reactionRefusal', code) },
  }),
  StageEntered: ({ back, reason, stage }, say) => ({
    key: back ? 'StageReturned' : 'StageEntered',
    values: { stage: say.word('stage', stage) },
    reason,
  }),
  StageOpened: ({ issued, stage }, say) => ({
    key: 'StageOpened',
    values: { stage: say.word('stage', stage), count: issued.length },
  }),
  AftercareStarted: ({ until }, say) => ({ key: 'AftercareStarted', values: { date: say.date(until) } }),
  SecondPersonRequested: ({ act, reason }, say) => ({
    key: 'SecondPersonRequested',
    values: { act: say.word('act', act) },
    reason,
  }),
  SecondPersonDecided: ({ decision, note }, say) => ({
    key: 'SecondPersonDecided',
    values: { decision: say.word('decision', decision) },
    note,
  }),
  SecondPersonLapsed: ({ act }, say) => ({ key: 'SecondPersonLapsed', values: { act: say.word('act', act) } }),
  ProjectShelved: ({ reason }) => ({ key: 'ProjectShelved', values: {}, reason }),
  ProjectResumed: ({ reason }) => ({ key: 'ProjectResumed', values: {}, reason }),
  ProjectEnded: ({ cause, kind, reason }, say) => ({
    key: kind === 'closed' ? 'ProjectClosed' : kind === 'terminated' ? 'ProjectTerminated' : 'ProjectTransferred',
    values: { cause: cause === null ? '' : say.word('cause', cause) },
    reason,
  }),
  HandOverProposed: ({ fromPersonId, fromUnitId, lines, reason, subject, toPersonId, toUnitId }, say) => ({
    key: 'HandOverProposed',
    values: {
      subject: say.word('subject', subject),
      from: say.name(fromUnitId ?? fromPersonId),
      to: toUnitId === null ? say.name(toPersonId) : `${say.name(toUnitId)} ${say.name(toPersonId)}`,
      count: lines.length,
    },
    reason,
  }),
  HandOverAnswered: ({ lines }) => {
    const disputed = lines.filter(({ verdict }) => verdict === 'dispute').length;
    return { key: 'HandOverAnswered', values: { accepted: lines.length - disputed, disputed } };
  },
  PolicyAdopted: ({ policyVersion, previous }) => ({
    key: 'PolicyAdopted',
    values: { version: policyVersion, previous },
  }),
  CalendarAdopted: ({ calendarVersion }) => ({ key: 'CalendarAdopted', values: { version: calendarVersion } }),
  ProjectProgressNoted: ({ note, percent }) => ({
    key: percent === null ? 'ProjectProgressNoted' : 'ProjectProgressPercent',
    values: { note, percent: percent ?? '' },
  }),
  ProjectClockArmed: ({ armed, clock }, say) => ({
    key: 'ProjectClockArmed',
    values: { clock: say.word('clock', clock), due: say.dueDay(armed) },
  }),
  ProjectClockStopped: ({ clock }, say) => ({
    key: 'ProjectClockStopped',
    values: { clock: say.word('clock', clock) },
  }),
  ProjectClockSuspended: ({ clock }, say) => ({
    key: 'ProjectClockSuspended',
    values: { clock: say.word('clock', clock) },
  }),
  // Nobody is held to a day that was only computed.
  RoutineMissed: ({ clock, due, missed, recipients }, say) => ({
    key: 'RoutineMissed',
    values: {
      clock: say.word('clock', clock),
      due: say.dueDay({ due, provisional: false }),
      missed,
      people: people(recipients, say),
    },
  }),
};

function planText({ commencement, production, signing }: Plan, say: Say): string {
  const dates = [
    ...(signing === null ? [] : [`${say.word('stage', 'signing')} ${say.date(signing)}`]),
    `${say.word('stage', 'commencement')} ${say.date(commencement)}`,
    `${say.word('stage', 'production')} ${say.date(production)}`,
  ];
  return say.list(dates);
}
