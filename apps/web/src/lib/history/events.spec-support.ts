import type { Clock, Escalation, EventMap, EventType, ProjectFacts, RungData } from '@bangban/domain';

const INSTANT = '2026-11-23T02:00:00.000Z';
const DUE = '2026-11-26T16:00:00.000Z';
const ITEM = 'item-1';
const money = { amount: '12000', currency: 'CNY' };

const clock: Clock = {
  ...{ version: 1, state: 'running', startedAt: INSTANT, countedAfter: '2026-11-23', limit: 3, elapsed: 0, due: DUE },
  ...{ yellowAt: INSTANT, provisional: false, steps: [], fired: [], alarm: false, calendarVersion: 1 },
  ...{ policyVersion: 1, stoppedAt: null },
};
const escalation: Escalation = {
  ...{ id: 'q1', kind: 'rung', clock: 'handling', deadlineVersion: 1, rung: 'leader', recipients: ['leader'] },
  ...{ openedAt: INSTANT, answerDue: DUE, answerDueProvisional: false, lapsed: false },
};
const facts: ProjectFacts = {
  ...{ name: 'Gear plant', investor: null, money, industry: 'machinery', landingUnitId: null, platform: '' },
  ...{ introducingUnitId: 'group', followerId: 'follower', signingYear: null, origin: 'domestic' },
  ...{ supervisionLevel: 'none', investorContactIds: [] },
};
const rung: RungData = {
  ...{ itemId: ITEM, clock: 'handling', deadlineVersion: 1, rung: 'leader', due: DUE, holderUnitId: 'bureau' },
  provisional: false,
  ...{ holderId: 'handler', recipients: ['leader'], fallback: false, escalation, raised: false },
};
const reason = 'as asked';
const stages = [{ stage: 'intent', enteredAt: INSTANT }] as const;

/** One event of every type. A new type without a sample does not compile. */
export const SAMPLES: { readonly [T in EventType]: EventMap[T] } = {
  LeadRegistered: { ...facts, policyVersion: 1 },
  ProjectImported: {
    ...{ ...facts, policyVersion: 1, stages, parties: {}, judgement: null, firstContactAt: null, plan: null },
    ...{ evidence: [], milestones: [], fundArrivals: [], coveredTemplates: [], aftercareUntil: null },
    provenance: { source: 'ledger', reference: 'row 7' },
  },
  ProjectRevised: { changes: { name: 'Gear works', money }, reason },
  ContactRecorded: { kind: 'visit', summary: 'saw the site', date: '2026-11-20' },
  LeadJudged: { verdict: 'worth-pursuing', reason, judgeId: 'head', at: INSTANT },
  LeaderAssigned: { leaderId: 'leader', handOverId: null },
  HelpPartyFilled: { party: 'landing-place', unitId: 'bureau', personId: 'handler' },
  PlanRevised: {
    revision: 2,
    signing: '2026-12-01',
    commencement: '2027-01-05',
    production: '2027-12-31',
    note: 'firm',
  },
  EvidenceRecorded: {
    ...{ id: 'e1', kind: 'contract', number: 'C-1', date: '2026-11-20', note: '', sha256: null, itemId: null },
    ...{ parties: ['city', 'investor'], money, at: INSTANT },
  },
  MilestoneRecorded: { id: 'm1', milestone: 'fulfilment', date: '2026-11-20', evidenceId: null, note: '' },
  FundArrivalRecorded: { id: 'f1', money, date: '2026-11-20', proof: 'voucher', proofNumber: 'V-1', note: '' },
  EvidenceWithdrawn: {
    ...{ id: 'e1', kind: 'contract', number: 'C-1', date: '2026-11-20', recordedBy: ['officer'], reason },
  },
  MilestoneWithdrawn: { id: 'm1', milestone: 'fulfilment', date: '2026-11-20', recordedBy: ['officer'], reason },
  FundArrivalWithdrawn: {
    ...{ id: 'f1', money, date: '2026-11-20', proof: 'voucher', proofNumber: 'V-1', recordedBy: ['officer'], reason },
  },
  StageEntered: { entry: 2, stage: 'intent', back: false, reason: null },
  StageOpened: { entry: 2, stage: 'intent', issued: [ITEM] },
  AftercareStarted: { until: '2027-12-31' },
  SecondPersonRequested: {
    ...{ id: 'r1', act: 'shelve', toStage: null, reason, requestedBy: ['officer'], at: INSTANT },
  },
  SecondPersonDecided: { requestId: 'r1', decision: 'approve', note: '' },
  SecondPersonLapsed: { requestId: 'r1', act: 'shelve', requestedBy: ['officer'] },
  ProjectShelved: { reason, requestId: 'r1' },
  ProjectResumed: { reason },
  ProjectEnded: { kind: 'terminated', reason, cause: 'objective', at: INSTANT },
  HandOverProposed: {
    ...{ id: 'h1', subject: 'leader', fromPersonId: 'leader', fromUnitId: null, toPersonId: 'head', toUnitId: null },
    ...{ reason, proposedAt: INSTANT, lines: [] },
  },
  HandOverAnswered: {
    ...{ handOverId: 'h1', accepted: true },
    lines: [{ id: 'h1.1', kind: 'item', refId: ITEM, verdict: 'dispute', note: 'late' }],
  },
  PolicyAdopted: { policyVersion: 2, previous: 1 },
  CalendarAdopted: { calendarVersion: 2 },
  ProjectProgressNoted: { note: 'walls up', percent: 40 },
  ProjectClockArmed: { clock: 'stage-target', armed: clock, why: 'stage-opened' },
  ProjectClockStopped: { clock: 'routine:judge', why: 'satisfied' },
  ProjectClockSuspended: { clock: 'aftercare', suspended: clock },
  RoutineMissed: {
    ...{ clock: 'routine:follow-up', deadlineVersion: 1, due: DUE, missed: 2, holderUnitId: null, holderId: null },
    ...{ recipients: ['follower'], next: clock },
  },
  HelpItemAdded: {
    ...{ itemId: ITEM, no: 1, title: 'Permit', templateKey: null, stage: 'signing', unitId: 'bureau' },
    ...{ personId: 'handler', fallback: false, coUnitIds: [], limit: 5, blocks: null, investorConfirms: false },
    ...{ prerequisites: [], waitingOn: [], note: 'soon' },
  },
  HelpItemImportedClosed: { itemId: ITEM, issuedAt: INSTANT, closedAt: INSTANT },
  HelpItemLimitChanged: { itemId: ITEM, limit: 5 },
  SilentStartMoved: { itemId: ITEM, silentStartAt: DUE, provisional: false },
  PrerequisiteAdded: { itemId: ITEM, prerequisiteId: 'item-2' },
  HelpItemIssued: { itemId: ITEM, silentStartAt: DUE, provisional: false },
  HelpItemSignedFor: { itemId: ITEM },
  HandlingStarted: { itemId: ITEM, because: 'sign-for-lapsed' },
  PrerequisiteMet: { itemId: ITEM, prerequisiteId: 'item-2' },
  DeadlockFound: { itemId: ITEM, ring: [ITEM, 'item-2'], escalation, recipients: ['leader'] },
  ItemProgressNoted: { itemId: ITEM, note: 'half way', percent: 50 },
  ReportDrafted: { itemId: ITEM, by: 'handler', note: 'done' },
  ReportReturned: { itemId: ITEM, reason },
  ReportWithdrawn: { itemId: ITEM, reason },
  HelpItemReportedDone: { itemId: ITEM, by: 'handler', signedBy: 'head', note: 'done' },
  HelpItemVerified: { itemId: ITEM, by: 'officer', note: '' },
  HelpItemReturned: { itemId: ITEM, reason },
  ClosingConfirmed: { itemId: ITEM, note: '' },
  ClosingVouchedFor: { itemId: ITEM, by: 'officer', note: '' },
  ClosingRefused: { itemId: ITEM, reason },
  HelpItemClosed: { itemId: ITEM, late: false, savedWorkingDays: 2 },
  HelpItemTransferred: { itemId: ITEM, unitId: 'bureau', personId: 'head', fallback: false, reason },
  HelpItemRaised: { itemId: ITEM, reason },
  HelpItemUrged: { itemId: ITEM, reason, recipients: ['handler'] },
  AnswerUrged: { subject: 'request', id: 'r1', itemId: null, reason, recipients: ['deputy'] },
  ActTakenBack: { itemId: ITEM, act: 'CloseHelpItem', at: INSTANT, reason },
  HelpItemVoided: { itemId: ITEM, reason },
  ItemClockArmed: { itemId: ITEM, clock: 'handling', armed: clock, why: 'signed-for' },
  ItemClockStopped: { itemId: ITEM, clock: 'handling', why: 'reported-done' },
  ItemClockSuspended: { itemId: ITEM, clock: 'handling', suspended: clock },
  HoldingBegun: { itemId: ITEM, holding: { kind: 'handling', unitId: 'bureau', personId: 'handler' } },
  LimitBreached: { ...rung, rung: 'breach', escalation: null },
  RungReached: rung,
  EscalationAnswered: { itemId: ITEM, escalationId: 'q1', instruction: 'urge', words: 'By Friday, please.' },
  AnswerTimeMoved: { itemId: ITEM, escalationId: 'q1', answerDue: DUE, answerDueProvisional: false },
  EscalationAnswerLapsed: { itemId: ITEM, escalationId: 'q1', due: DUE, recipients: ['leader'] },
  CalendarAlarmOpened: { itemId: ITEM, clock: 'handling', deadlineVersion: 1, due: DUE, recipients: ['officer'] },
};
