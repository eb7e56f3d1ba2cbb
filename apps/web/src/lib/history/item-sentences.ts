import { type EventMap, type EventType } from '@bangban/domain';
import { CLOCK_REQUEST_SENTENCES } from './clock-request-sentences';
import { CO_HANDLING_SENTENCES } from './co-handling-sentences';
import { people, type Say, type Sentence, type Sentences, subjectOf } from './say';

/** Events whose data name an item, or could. */
export type ItemEventType = {
  [T in EventType]: EventMap[T] extends { readonly itemId: string | null }
    ? T extends 'EvidenceRecorded' | 'SupervisionFormIssued'
      ? never
      : T
    : never;
}[EventType];

/** What happens to a help item, and what a clock's ladder does. */
export const ITEM_SENTENCES: Sentences<ItemEventType> = {
  HelpItemAdded: (
    { conditionOf, decidedIn, instructedBy, limit, note, personId, templateKey, title, unitId },
    say,
  ) => ({
    key: decidedIn
      ? 'HelpItemDecided'
      : conditionOf
        ? 'HelpItemOfCondition'
        : instructedBy
          ? 'HelpItemInstructed'
          : 'HelpItemAdded',
    values: {
      item: say.title({ title, templateKey }),
      unit: say.name(unitId),
      person: say.name(personId),
      limit: say.days(limit),
      ...(instructedBy ? { by: say.name(instructedBy.personId) } : {}),
    },
    note,
  }),
  HelpItemImportedClosed: ({ closedAt, issuedAt, itemId }, say) => ({
    key: 'HelpItemImportedClosed',
    values: { item: say.item(itemId), issued: say.day(issuedAt), closed: say.day(closedAt) },
  }),
  HelpItemLimitChanged: ({ itemId, limit }, say) => ({
    key: 'HelpItemLimitChanged',
    values: { item: say.item(itemId), limit: say.days(limit) },
  }),
  SilentStartMoved: ({ itemId, provisional, silentStartAt }, say) => ({
    key: 'SilentStartMoved',
    values: { item: say.item(itemId), date: say.dueDay({ due: silentStartAt, provisional }) },
  }),
  PrerequisiteAdded: ({ itemId, prerequisiteId }, say) => ({
    key: 'PrerequisiteAdded',
    values: { item: say.item(itemId), other: say.item(prerequisiteId) },
  }),
  HelpItemIssued: ({ itemId }, say) => ({ key: 'HelpItemIssued', values: { item: say.item(itemId) } }),
  HelpItemSignedFor: ({ itemId, reported }, say) => ({
    key: reported ? 'HelpItemReportedSigned' : 'HelpItemSignedFor',
    values: { item: say.item(itemId) },
  }),
  HandlingStarted: ({ because, itemId }, say) => ({
    key: (
      {
        'signed-for': 'HandlingSigned',
        'sign-for-lapsed': 'HandlingLapsed',
        'prerequisites-met': 'HandlingReady',
      } as const
    )[because],
    values: { item: say.item(itemId) },
  }),
  PrerequisiteMet: ({ itemId, prerequisiteId }, say) => ({
    key: 'PrerequisiteMet',
    values: { item: say.item(itemId), other: say.item(prerequisiteId) },
  }),
  DeadlockFound: ({ recipients, ring }, say) => ({
    key: 'DeadlockFound',
    values: { items: say.list(ring.map((id) => say.item(id))), people: people(recipients, say) },
  }),
  ItemProgressNoted: ({ itemId, note, percent }, say) => ({
    key: percent === null ? 'ItemProgressNoted' : 'ItemProgressPercent',
    values: { item: say.item(itemId), note, percent: percent ?? '' },
  }),
  ReportDrafted: ({ itemId, note }, say) => ({ key: 'ReportDrafted', values: { item: say.item(itemId) }, note }),
  ReportReturned: ({ itemId, reason }, say) => ({ key: 'ReportReturned', values: { item: say.item(itemId) }, reason }),
  ReportWithdrawn: ({ itemId, reason }, say) => ({
    key: 'ReportWithdrawn',
    values: { item: say.item(itemId) },
    reason,
  }),
  HelpItemReportedDone: ({ itemId, note, signedBy }, say) => ({
    key: 'HelpItemReportedDone',
    values: { item: say.item(itemId), signer: say.name(signedBy) },
    note,
  }),
  HelpItemVerified: ({ itemId, note }, say) => ({ key: 'HelpItemVerified', values: { item: say.item(itemId) }, note }),
  HelpItemReturned: ({ itemId, reason }, say) => ({
    key: 'HelpItemReturned',
    values: { item: say.item(itemId) },
    reason,
  }),
  ClosingConfirmed: ({ itemId, note }, say) => ({ key: 'ClosingConfirmed', values: { item: say.item(itemId) }, note }),
  ClosingVouchedFor: ({ itemId, note }, say) => ({
    key: 'ClosingVouchedFor',
    values: { item: say.item(itemId) },
    note,
  }),
  ClosingRefused: ({ itemId, reason }, say) => ({ key: 'ClosingRefused', values: { item: say.item(itemId) }, reason }),
  HelpItemClosed: ({ itemId, late, savedWorkingDays }, say) => ({
    key: late ? 'HelpItemClosedLate' : 'HelpItemClosed',
    values: { item: say.item(itemId), saved: say.days(savedWorkingDays) },
  }),
  HelpItemTransferred: ({ itemId, personId, reason, unitId }, say) => ({
    key: 'HelpItemTransferred',
    values: { item: say.item(itemId), unit: say.name(unitId), person: say.name(personId) },
    reason,
  }),
  ...CLOCK_REQUEST_SENTENCES,
  ...CO_HANDLING_SENTENCES,
  HelpItemRaised: ({ itemId, reason }, say) => ({ key: 'HelpItemRaised', values: { item: say.item(itemId) }, reason }),
  HelpItemUrged: ({ itemId, reason, recipients }, say) => ({
    key: 'HelpItemUrged',
    values: { item: say.item(itemId), people: people(recipients, say) },
    ...(reason === '' ? {} : { reason }),
  }),
  AnswerUrged: ({ itemId, reason, recipients, subject }, say) => ({
    key: 'AnswerUrged',
    values: {
      subject: [say.word('owed', subject), ...(itemId === null ? [] : [say.item(itemId)])].join(' '),
      people: people(recipients, say),
    },
    ...(reason === '' ? {} : { reason }),
  }),
  ActTakenBack: ({ act, itemId, reason }, say) => ({
    key: act === null ? 'ActTakenBackAlong' : 'ActTakenBack',
    values: { item: say.item(itemId) },
    ...(act === null ? {} : { reason }),
  }),
  HelpItemVoided: ({ itemId, reason }, say) => ({ key: 'HelpItemVoided', values: { item: say.item(itemId) }, reason }),
  ItemClockArmed: ({ armed, clock, itemId }, say) => ({
    key: 'ItemClockArmed',
    values: { item: say.item(itemId), clock: say.word('clock', clock), due: say.dueDay(armed) },
  }),
  ItemClockStopped: ({ clock, itemId }, say) => ({
    key: 'ItemClockStopped',
    values: { item: say.item(itemId), clock: say.word('clock', clock) },
  }),
  ItemClockSuspended: ({ clock, itemId }, say) => ({
    key: 'ItemClockSuspended',
    values: { item: say.item(itemId), clock: say.word('clock', clock) },
  }),
  HoldingBegun: ({ holding, itemId }, say): Sentence =>
    holding === null
      ? { key: 'HoldingEnded', values: { item: say.item(itemId) } }
      : {
          key: 'HoldingBegun',
          values: {
            item: say.item(itemId),
            holding: say.word('holding', holding.kind),
            holder: `${say.name(holding.unitId)} ${say.name(holding.personId)}`.trim(),
          },
        },
  LimitBreached: ({ clock, due, itemId, provisional, recipients }, say) => ({
    key: 'LimitBreached',
    values: {
      subject: subjectOf(itemId, say),
      clock: say.word('clock', clock),
      due: say.dueDay({ due, provisional }),
      people: people(recipients, say),
    },
  }),
  RungReached: ({ clock, due, itemId, provisional, raised, recipients, rung }, say) => ({
    key: raised ? 'RungRaised' : 'RungReached',
    values: {
      subject: subjectOf(itemId, say),
      clock: say.word('clock', clock),
      rung: say.word('rung', rung),
      due: say.dueDay({ due, provisional }),
      people: people(recipients, say),
    },
  }),
  EscalationAnswered: ({ instruction, words }, say) => ({
    key: 'EscalationAnswered',
    values: { instruction: say.word('instruction', instruction), words },
  }),
  AnswerTimeMoved: ({ answerDue: due, answerDueProvisional: provisional }, say) => ({
    key: 'AnswerTimeMoved',
    values: { due: say.dueDay({ due, provisional }) },
  }),
  EscalationAnswerLapsed: ({ climb, due, recipients }, say) => ({
    key: climb ? 'QuestionClimbed' : 'EscalationAnswerLapsed',
    values: {
      due: say.dueDay({ due, provisional: false }),
      people: people(recipients, say),
      ...(climb ? { above: people(climb.recipients, say) } : {}),
    },
  }),
  StillnessArmed: ({ armed, itemId }, say): Sentence =>
    armed
      ? { key: 'StillnessArmed', values: { subject: subjectOf(itemId, say), due: say.dueDay(armed) } }
      : { key: 'StillnessEnded', values: { subject: subjectOf(itemId, say) } },
  StagnationReached: (data, say) => ({ key: 'StagnationReached', values: stillValues(data, say) }),
  InvestorSilent: (data, say) => ({ key: 'InvestorSilent', values: stillValues(data, say) }),
  RungHeld: ({ clock, due, itemId, rung, until }, say) => ({
    key: 'RungHeld',
    values: {
      subject: subjectOf(itemId, say),
      clock: say.word('clock', clock),
      rung: say.word('rung', rung),
      due: say.dueDay({ due, provisional: false }),
      until: say.dueDay({ due: until, provisional: false }),
    },
  }),
  RungReleased: ({ clock, itemId, released, rung, until }, say) => ({
    key: released ? 'RungReleased' : 'RungHeldUntil',
    values: {
      subject: subjectOf(itemId, say),
      clock: say.word('clock', clock),
      rung: say.word('rung', rung),
      until: say.dueDay({ due: until, provisional: false }),
    },
  }),
  CalendarAlarmOpened: ({ clock, due, itemId }, say) => ({
    key: 'CalendarAlarmOpened',
    values: {
      subject: subjectOf(itemId, say),
      clock: say.word('clock', clock),
      due: say.dueDay({ due, provisional: true }),
    },
  }),
};

function stillValues(
  { days, itemId, recipients, since }: EventMap['StagnationReached'],
  say: Say,
): Record<'subject' | 'days' | 'since' | 'people', string> {
  return {
    subject: subjectOf(itemId, say),
    days: say.days(days),
    since: say.day(since),
    people: people(recipients, say),
  };
}
