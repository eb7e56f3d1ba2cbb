import type { AgendaCandidate, Meeting, MeetingDecision } from '@bangban/contract';
import type { MeetingAlarm, MeetingKind } from '@bangban/contract/vocabulary';
import type { Instant } from '@bangban/kernel';
import type { RefusedReaction } from '../../event/reaction.events';

type Fact<Type extends string, Data extends object> = { readonly type: Type; readonly v: 1; readonly data: Data };

/** When it is, as it was worked out by the calendar of then. */
export type MeetingDay = Pick<Meeting, 'day' | 'startsAt' | 'dayEnds' | 'agendaDue' | 'provisional'>;
export type Decided = Pick<MeetingDecision, 'text' | 'unitId' | 'personId' | 'limit'>;

export type MeetingFact =
  | Fact<'MeetingCalled', MeetingDay & { readonly kind: MeetingKind; readonly chairId: string; readonly place: string }>
  | Fact<'AgendaGathered', { readonly at: Instant; readonly found: readonly AgendaCandidate[] }>
  | Fact<'LineAdded', { readonly line: AgendaCandidate; readonly title: string }>
  | Fact<'LinesOrdered', { readonly order: readonly number[] }>
  | Fact<'LineDropped', { readonly lineNo: number; readonly reason: string }>
  /** By the system where its limit has ended. */
  | Fact<'AgendaClosed', { readonly unitIds: readonly string[]; readonly byTime: boolean }>
  | Fact<'SessionOpened', Record<string, never>>
  | Fact<'LineNoted', { readonly lineNo: number; readonly words: string; readonly settled: boolean }>
  /** `asked`: its project is asked at once; else at the end of the session. */
  | Fact<'LineDecided', Decided & { readonly lineNo: number; readonly decisionNo: number; readonly asked: boolean }>
  | Fact<'DecisionAmended', Decided & { readonly decisionNo: number; readonly asked: boolean }>
  | Fact<'DecisionDropped', { readonly decisionNo: number; readonly reason: string }>
  | Fact<'SessionClosed', { readonly minutesDue: Instant; readonly provisional: boolean }>
  | Fact<
      'DecisionCarried',
      { readonly decisionNo: number; readonly attempt: number; readonly itemId: string; readonly itemNo: number }
    >
  | Fact<'DecisionRefused', RefusedReaction & { readonly decisionNo: number; readonly attempt: number }>
  | Fact<'MinutesIssued', { readonly year: number; readonly number: number }>
  | Fact<'MeetingPostponed', MeetingDay & { readonly reason: string }>
  | Fact<'MeetingCancelled', { readonly reason: string }>
  | Fact<'MeetingAlarmed', { readonly what: MeetingAlarm; readonly due: Instant }>;
