export * from './explain/explain';
export { unexplained } from './explain/clock/as-stored';
export {
  BESIDE_ITS_OWN,
  CLOCK_EVENTS,
  type Explained as ExplainedClocks,
  explainClocks,
} from './explain/clock/explain-clocks';
export type { Receipt as ClockReceipt, Versions as ClockVersions } from './explain/clock/shapes';
export { type NamedVersions, versionsNamed, versionsUsed } from './explain/clock/versions-named';
export * from './authority/relations';
export * from './available-commands';
export * from './command/commands';
export { type AlsoRead, alsoRead, authorise, type Decision, decide, itemsNeeded, type ItemsNeeded } from './decide';
export * from './readers/readers';
export * from './access/amounts';
export * from './access/capabilities';
export * from './access/field-sight';
export * from './access/reading-policy';
export * from './access/given-acts';
export * from './access/second-persons';
export * from './access/watch';
export * from './access/who-sees';
export { telephonesFor } from './access/telephones';
export * from './rules/receiver-gaps';
export * from './directory/work-in-hand';
export * from './effects/effects';
export type { Notice } from './effects/notice';
export { isAskedFor, type Matter, type Settlement, settlements } from './effects/matters';
export * from './effects/notices';
export * from './watch/watched';
export * from './effects/substitutes';
export * from './event/events';
export type { FollowedHold, HeldKey, RefusedReaction, SharedProof } from './event/reaction.events';
export * from './files/calendar/calendar-days';
export * from './files/calendar/calendar-file';
export * from './files/calendar/calendar-import';
export * from './files/calendar/calendar.decider';
export * from './files/calendar/calendar.refusals';
export * from './files/calendar/unpublished-year';
export * from './files/file-kinds';
export * from './files/hold/hold.decider';
export * from './files/hold/hold.refusals';
export { tidyCode } from './files/investor/credit-code';
export type { InvestorInput } from './files/investor/investor.facts';
export * from './files/investor/investor.decider';
export * from './files/investor/investor.refusals';
export { mayInLibrary } from './files/investor/may-in-library';
export * from './files/outreach/group.decider';
export * from './files/outreach/outreach.refusals';
export * from './files/outreach/trip.decider';
export type { TripCommand } from './files/outreach/trip.facts';
export { attachingLeafletRefused, standingLeaflets } from './files/promotion/leaflets';
export * from './files/promotion/promotion.decider';
export { type PromotionCommand, promotionStatus, type StoredLeaflet } from './files/promotion/promotion.facts';
export * from './files/promotion/promotion.refusals';
export { marksOf, nameKey, soughtIn, whyAlike } from './files/investor/name-key';
export * from './files/meeting/meeting-acts';
export * from './files/meeting/meeting-chair';
export * from './files/meeting/meeting.decider';
export * from './files/meeting/meeting.events';
export * from './files/meeting/meeting.refusals';
export * from './files/meeting/meeting-time';
export * from './files/comment/comment.decider';
export * from './files/comment/comment.refusals';
export * from './files/complaint/complaint-acts';
export * from './files/complaint/complaint.decider';
export { attachingFileRefused, mayTakeBack, shownFiles } from './files/complaint/complaint-files';
export type { ComplaintCommand, ComplaintInput, StoredComplaintFile } from './files/complaint/complaint.events';
export { complaintStatus } from './files/complaint/complaint.evolve';
export { isOfCentre } from './files/complaint/complaint-readers';
export * from './files/complaint/complaint.refusals';
export * from './files/expert/expert.decider';
export * from './files/expert/expert.refusals';
export { REVIEW_FILE } from './files/review/review.decider';
export type { ReviewCommand } from './files/review/review.events';
export * from './files/review/review.refusals';
export { needsReview } from './review/admission';
export * from './review/score';
export * from './review/told-review';
export * from './hold/holds';
export { dueOfRung, heldIn, type HeldOn } from './steps/held-rungs';
export { deciderOf, FILE_REFUSALS } from './files/deciders';
export * from './files/explained-alone';
export * from './files/draft';
export * from './files/policy/policy-changes';
export * from './files/policy/policy-file';
export * from './files/policy/policy.decider';
export * from './files/policy/policy.refusals';
export * from './refusals/record.refusals';
export * from './refusals/refusal-text';
export * from './refusals/refusals';
export * from './rules/attaching';
export * from './files/adoption-difference';
export * from './rules/policy-faults';
export { reviewFaults } from './rules/review-faults';
export { policyWarnings, type StageLengths } from './rules/policy-warnings';
export type { OfItemAlone } from './rules/rule';
export { comparesSeq, isDirect, isFormal, targetOf } from './rules/table';
export * from './evolve/evolve';
export * from './help-item/help-item.state';
export { disputed, openCoRequests, roundsOf } from './help-item/co-handling';
export * from './help-item/item-clock';
export { silenceOf } from './help-item/silence';
export { applicationStep, feeds, notNow } from './help-item/applications';
export * from './help-item/item-states';
export * from './evolve/take-back';
export { forecastOf } from './help-item/forecast';
export { type Schedule, scheduleOf, type Supposed, supposing, type Task } from './help-item/schedule';
export * from './help-item/spread';
export { silentSince, stalledSince } from './help-item/stillness';
export * from './help-item/time-account';
export * from './help-item/told-investor';
export * from './help-item/total-limit';
export * from './duty/waits-on';
export * from './messages/acts';
export * from './messages/csv';
export * from './messages/words';
export * from './access/back-off';
export * from './access/password';
export * from './access/access-policy';
export * from './policy/calendar-policy';
export * from './policy/industries';
export { DEFAULT_POLICY } from './policy/default-policy';
export { DEFAULT_HOLD } from './policy/default-hold';
export * from './project/arrivals';
export {
  type ArrivalStanding,
  arrivalStandings,
  daysOfPeriod,
  planInForce,
  plannedBefore,
} from './project/arrival-plan';
export * from './project/commitments';
export * from './project/signs';
export * from './project/retained';
export * from './visit/need';
export * from './project/mandates';
export * from './project/pace';
export { agedBefore, contactClocks } from './duty/lead-age';
export { DEFAULT_LEADS } from './policy/default-leads';
export { DEFAULT_MEETINGS } from './policy/default-meetings';
export { DEFAULT_COMPLAINTS } from './policy/default-complaints';
export { DEFAULT_REVIEWS } from './policy/default-reviews';
export { DEFAULT_FORMS } from './policy/default-forms';
export { DEFAULT_STAGNATION } from './policy/default-stagnation';
export { DEFAULT_STAGE_LIGHTS } from './policy/stage-light-policy';
export * from './policy/item-title';
export * from './help-item/pauses-left';
export { LADDER_KINDS } from './policy/ladder-of';
export * from './policy/policy';
export * from './obligation/obligations';
export { owedChange, owedKey, owedOn, type OwedRules } from './obligation/owed';
export { agreedMoney, agreedParts, type AgreedBy, type AgreedPart, isCounted } from './project/agreed';
export * from './project/currencies';
export * from './project/written-money';
export * from './delivery/brief';
export * from './delivery/leaving';
export * from './delivery/pace';
export * from './duty/duties';
export * from './due/escort-fact';
export * from './duty/gates';
export * from './duty/holders';
export * from './project/money';
export * from './duty/parties';
export * from './project/project.state';
export * from './project/proof-key';
export * from './project/stage-light';
export * from './project/stages';
export * from './reaction/reaction-words';
export * from './reaction/reactions';
export * from './reaction/system-commands';
export { formWakeUp, itemWakeUp, projectWakeUp } from './due/due';
export * from './supervision-form/form-states';
export * from './supervision-form/form-matters';
export * from './supervision-form/supervision-form';
export { settle } from './tick/settle';
export {
  addedSums,
  type DryRun,
  dryRun,
  type DryRunOptions,
  type DryRunSums,
  isLateItem,
  isSame,
  mondayOf,
  NO_SUMS,
  sumsOf,
} from './replay/dry-run';
export type { Sources as ReplaySources } from './replay/recorded';
export * from './project/likeness';
export * from './world';
