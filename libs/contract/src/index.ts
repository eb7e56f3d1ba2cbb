export * from './access/access.answers';
export * from './access/access.filters';
export * from './access/sight.answers';
export * from './access/sight.inputs';
export * from './access-token/access-token.answers';
export * from './access-token/access-token.inputs';
export * from './account/account.inputs';
export * from './aftercare/sign.answers';
export * from './aftercare/sign.filters';
export * from './aftercare/visit.answers';
export * from './aftercare/visit.filters';
export * from './adoption/adoption.answers';
export * from './adoption/adoption.inputs';
export * from './agenda/agenda.answers';
export * from './agenda/agenda.inputs';
export * from './answer-link/answer-link.answers';
export * from './answer-link/answer-link.inputs';
export * from './calendar/calendar-file.answers';
export * from './calendar/calendar-file.commands';
export * from './calendar/calendar.answers';
export * from './calendar/calendar.filters';
export * from './channel/channel.answers';
export * from './channel/channel.inputs';
export * from './cockpit/cockpit.answers';
export * from './cockpit/cockpit.filters';
export * from './commands';
export * from './commitment/commitment.answers';
export * from './commitment/commitment.filters';
export * from './common/fields';
export * from './delivery/delivery.answers';
export * from './delivery/delivery.filters';
export * from './delivery/delivery.inputs';
export * from './demo/demo.answers';
export * from './demo/demo.inputs';
export * from './directory/directory-request.answers';
export * from './directory/directory.inputs';
export * from './directory/office.answers';
export * from './directory/person.answers';
export * from './directory/person.filters';
export * from './directory/substitute.answers';
export * from './directory/unit.answers';
export * from './directory/receiver-gap.answers';
export * from './directory/receiver-gap.filters';
export * from './directory/work-left.answers';
export * from './directory/work-left.filters';
export * from './draft-file/draft-file.answers';
export * from './draft-file/draft-file.commands';
export * from './draft-file/file-commands';
export * from './engine/finding.answers';
export * from './engine/finding.filters';
export * from './comment/comment.answers';
export * from './comment/comment.commands';
export * from './comment/comment.filters';
export * from './complaint/complaint.answers';
export * from './complaint/complaint.commands';
export * from './complaint/complaint.filters';
export * from './engine/process.answers';
export * from './escalation/escalation.answers';
export * from './escalation/escalation.filters';
export * from './export/export.inputs';
export * from './expert/expert.answers';
export * from './expert/expert.commands';
export * from './file/file.answers';
export * from './file/file.inputs';
export * from './filters';
export * from './health/health.answers';
export * from './help-item/help-item.answers';
export * from './help-item/help-item.filters';
export * from './help-item/item-clock.answers';
export * from './hold/hold.answers';
export * from './hold/hold.commands';
export * from './hold/hold.filters';
export * from './investor/investor.answers';
export * from './investor/investor.commands';
export * from './investor/investor.filters';
export * from './lead/lead.answers';
export * from './lead/lead.filters';
export * from './outreach/group.commands';
export * from './outreach/outreach.answers';
export * from './outreach/outreach.filters';
export * from './outreach/trip.commands';
export * from './promotion/promotion.answers';
export * from './promotion/promotion.commands';
export * from './promotion/promotion.filters';
export * from './import/import.answers';
export * from './import/import.inputs';
export * from './import/sheet.answers';
export * from './import/sheet.inputs';
export * from './inbox/inbox.answers';
export * from './inbox/inbox.filters';
export * from './inbox/inbox.inputs';
export * from './meeting/meeting.answers';
export * from './meeting/meeting.commands';
export * from './meeting/meeting.filters';
export * from './obligation/obligation.answers';
export * from './obligation/obligation.filters';
export * from './policy/dry-run.answers';
export * from './policy/dry-run.filters';
export * from './policy/policies.answers';
export * from './policy/policy-file.answers';
export * from './policy/policy-file.commands';
export * from './preference/preference.answers';
export * from './preference/preference.inputs';
export * from './preference/saved-view';
export * from './watch/watch.answers';
export * from './watch/watch.inputs';
export * from './project/own-project.answers';
export * from './project/project.answers';
export * from './project/project.filters';
export * from './review/review.answers';
export * from './review/review.commands';
export * from './review/review.filters';
export * from './session/session.answers';
export * from './session/session.inputs';
export * from './search/search.answers';
export * from './search/search.inputs';
export * from './statistics/real-days.answers';
export * from './statistics/real-days.filters';
export * from './statistics/agreed.answers';
export * from './statistics/retained.answers';
export * from './statistics/statistics.answers';
export * from './statistics/statistics.filters';
export * from './statistics/time-account.answers';
export * from './statistics/time-account.filters';
export * from './supervision/audit.answers';
export * from './supervision-form/supervision-form.answers';
export * from './supervision-form/supervision-form.filters';
export * from './supervision/breach.answers';
export * from './supervision/completion.answers';
export * from './supervision/supervision.filters';
export * from './vocabulary/index';
export { type AnswerOf, made, type RowOf } from './common/answers';
export type { FieldKind, Form, FormField, Subject } from './common/form';
export type { FilterOf } from './common/filter';
export type { Json } from './common/frozen';
export type { LedgerColumn } from './import/column';
export { LEDGER_COLUMNS } from './import/import.commands';
export type {
  AccessPolicy,
  ReadingPolicy,
  ReadingRule,
  GivenActs,
  SecondPersons,
  SeparationPolicy,
  SubstitutionRules,
  WatchRule,
} from './policy/access-policy.state';
export type { CalendarPolicy } from './policy/calendar-policy.state';
export type { Fallbacks, LadderStep, LadderVariant } from './policy/ladder-rule.state';
export type {
  DeliveryHours,
  EvidenceKind,
  GateCheck,
  GateNeed,
  HolderRef,
  ItemTemplate,
  ItemWorkPolicy,
  PartyRule,
  Policy,
  RoutineAct,
  RoutinePolicy,
  StageLightPolicy,
  StagePolicy,
  TotalLimit,
  YellowRule,
} from './policy/policy.state';
export type { CommitmentRules } from './policy/commitment-rules.state';
export type { FormRules } from './policy/form-rules.state';
export type { CoKind, ExtensionRule, PauseKind } from './policy/request-rules.state';
export { policy } from './policy/policy.state';
export type { StagnationRule } from './policy/stagnation-rule.state';
export type { DomainEvent, EventMap, EventRow } from './event/event.answers';
export type { Hold, HoldPortion } from './hold/hold.state';
export type { PromotionGroup } from './outreach/group.state';
export type { Trip, TripCall } from './outreach/trip.state';
export type { LeadSource } from './project/project.state';
export type { Leaflet, Promotion, PromotionSheet } from './promotion/promotion.state';
export type { InvestorContact, InvestorFile } from './investor/investor.state';
export type { AgendaCandidate, AgendaLine, Meeting, MeetingDecision } from './meeting/meeting.state';
export type { CommentFile } from './comment/comment.state';
export type { Expert } from './expert/expert.state';
export type { AdmissionCondition, Review, ReviewFacts, ReviewOpinion, ReviewSeat } from './review/review.state';
export type { ReviewCriterion, ReviewRules } from './policy/review-rules.state';
export type { Complaint, ComplaintClock, ComplaintFile } from './complaint/complaint.state';
export type { ComplaintRules } from './policy/complaint-rules.state';
export type { HoldRules } from './policy/hold-rules.state';
export type { LeadRules } from './policy/lead-rules.state';
export type { MeetingRules } from './policy/meeting-rules.state';
export type { IntakeRules, SharedFact } from './policy/intake-rules.state';
export type { VisitRules } from './policy/visit-rules.state';
export type { Clock, ClockStep, HeldRung } from './common/clock.state';
export type { Stillness } from './common/stillness.state';
export type { Money, Urged } from './common/state';
export type { HeldBefore, LeadContest, LeadRival } from './project/contest.state';
export type { FormerInvestor } from './project/former-investor.state';
export type { RecordedSign, WarningSign } from './aftercare/sign.state';
export type { Application } from './help-item/application.state';
export type { EndNotice, GrantedMandate, Mandate } from './agency/agency.state';
export type { Commitment, RecordedCommitment } from './commitment/commitment.state';
export type { Escalation } from './escalation/escalation.state';
export type { ArrivalPlan, Evidence, FundArrival, Milestone, Recorded } from './evidence/evidence.state';
export type { FormMeasure, SupervisionForm } from './supervision-form/supervision-form.state';
export type { HandOver, HandOverLine } from './hand-over/hand-over.state';
export type { CoRequest } from './help-item/co-request.state';
export type { Breach, HelpItemState, Holding, HoldingKind, ItemReport, TakeBack } from './help-item/help-item.state';
export type {
  Admission,
  Investor,
  Judgement,
  PartyMember,
  Plan,
  ProjectExit,
  ProjectFacts,
  ProjectState,
  StageEntry,
} from './project/project.state';
export type { SecondPersonRequest } from './second-person/second-person.state';
