import { policy } from '@bangban/contract';
import {
  DEFAULT_ACCESS,
  DEFAULT_ACTS,
  DEFAULT_CALENDAR_POLICY,
  DEFAULT_COMPLAINTS,
  DEFAULT_FORMS,
  DEFAULT_HOLD,
  DEFAULT_LEADS,
  DEFAULT_MEETINGS,
  DEFAULT_INDUSTRIES,
  DEFAULT_POLICY,
  DEFAULT_READING,
  DEFAULT_REVIEWS,
  DEFAULT_SECOND,
  DEFAULT_SEPARATION,
  DEFAULT_STAGE_LIGHTS,
  DEFAULT_STAGNATION,
  DEFAULT_SUBSTITUTION,
  DEFAULT_WATCH,
  policyFaults,
} from '@bangban/domain';
import { FORM_LADDERS, RECIPIENTS, type RecipientRef } from '@bangban/contract/vocabulary';
import { z } from 'zod';

const { access, industries, itemWork, ladders, limits, stageLights } = policy.shape;
const { confirmation, closing, coReply, extensionDecision, pauseDecision, total } = limits.shape;
const { acts, reading, second, separation, substitution, watch } = access.shape;

/** What is guarded since then is guarded in versions that are older as well: nobody has let it go. */
function withLaterFields(given: unknown): unknown {
  return typeof given === 'object' && given !== null ? { ...DEFAULT_READING.fields, ...given } : given;
}

/** An act that takes two people since then has those that the default names. */
function withLaterSeconds(given: unknown): unknown {
  const { arrival, extension, pause } = DEFAULT_SECOND;
  return typeof given === 'object' && given !== null ? { pause, extension, arrival, ...given } : given;
}

/** The same for an act that is given since then. */
function withLaterActs(given: unknown): unknown {
  const { adopt: _, judge: __, ...later } = DEFAULT_ACTS;
  return typeof given === 'object' && given !== null ? { ...later, ...given } : given;
}

/** Versions from before it was data have what was built in then. */
export const accessSchema = access
  .extend({
    substitution: substitution
      .extend({
        standIns: substitution.shape.standIns.default(DEFAULT_SUBSTITUTION.standIns),
        namedBy: substitution.shape.namedBy.default(DEFAULT_SUBSTITUTION.namedBy),
      })
      .default(DEFAULT_SUBSTITUTION),
    separation: separation
      .extend({ offices: separation.shape.offices.default(DEFAULT_SEPARATION.offices) })
      .default(DEFAULT_SEPARATION),
    reading: reading.extend({ fields: z.preprocess(withLaterFields, reading.shape.fields) }).default(DEFAULT_READING),
    watch: watch.default(DEFAULT_WATCH),
    second: z.preprocess(withLaterSeconds, second).default(DEFAULT_SECOND),
    acts: z.preprocess(withLaterActs, acts).default(DEFAULT_ACTS),
  })
  .default(DEFAULT_ACCESS);

const { alerts } = policy.shape;
/** A version published before there was a budget of alerts holds none back, and none knows of links or of calendars read elsewhere. */
export const alertsSchema = alerts
  .extend({
    answerLinkDays: alerts.shape.answerLinkDays.default(0),
    calendarFeedDays: alerts.shape.calendarFeedDays.default(0),
  })
  .default({ ...DEFAULT_POLICY.alerts, perDay: 0 });

export const calendarSchema = policy.shape.calendar.default(DEFAULT_CALENDAR_POLICY);

/** The same for the ladders of clocks that came later. */
function withLaterLadders(given: unknown): unknown {
  const { ladders: later } = DEFAULT_POLICY;
  const { closing, confirmation, total } = later;
  const requests = {
    'pause-decision': later['pause-decision'],
    'extension-decision': later['extension-decision'],
    'co-reply': later['co-reply'],
  };
  const still = {
    'stalled-item': later['stalled-item'],
    'stalled-project': later['stalled-project'],
    'silent-investor': later['silent-investor'],
  };
  const forms = Object.fromEntries(FORM_LADDERS.map((name) => [name, later[name]]));
  const promises = { commitment: later.commitment, 'commitment-confirm': later['commitment-confirm'] };
  const added = { closing, confirmation, total, ...requests, ...still, ...forms, ...promises };
  return typeof given === 'object' && given !== null ? { ...added, ...given } : given;
}

/** As then; but for the head of the centre, of whose absence nobody was told. */
const TO_THE_CENTRE = Object.fromEntries(
  RECIPIENTS.map((each) => [each, [each === 'help-centre-head' ? 'supervision-heads' : 'help-centre-head']]),
) as Record<RecipientRef, RecipientRef[]>;

const NEVER_TOLD = {
  item: 0,
  stages: { lead: 0, intent: 0, signing: 0, commencement: 0, production: 0 },
  investor: 0,
};

/** A policy as it is read: what an older version does not say is what was so when it was published. */
const shape = policy.extend({
  limits: limits.extend({
    // A version published before these were asked for has them as the default policy does.
    confirmation: confirmation.default(DEFAULT_POLICY.limits.confirmation),
    closing: closing.default(DEFAULT_POLICY.limits.closing),
    pauseDecision: pauseDecision.default(DEFAULT_POLICY.limits.pauseDecision),
    extensionDecision: extensionDecision.default(DEFAULT_POLICY.limits.extensionDecision),
    coReply: coReply.default(DEFAULT_POLICY.limits.coReply),
    total: total.default({ ...DEFAULT_POLICY.limits.total, parts: [...DEFAULT_POLICY.limits.total.parts] }),
  }),
  // A version published before it was data is held to the published practice.
  stageLights: stageLights.default(DEFAULT_STAGE_LIGHTS),
  ladders: z.preprocess(withLaterLadders, ladders),
  // A version published before there were others has each ladder for all.
  ladderVariants: policy.shape.ladderVariants.default([]),
  // One published before this was data lets everything fall to the centre's head.
  fallbacks: policy.shape.fallbacks.default(TO_THE_CENTRE),
  // A version published before these rules were data keeps what then held: neither act existed.
  itemWork: itemWork.default({ verifyAndClose: false, takeBackMinutes: 0, urgeEveryDays: 1 }),
  // A version published before pauses existed knows none: no clock is stopped under it.
  pauses: policy.shape.pauses.default([]),
  // Nor did a version before the cap know one.
  pauseCap: policy.shape.pauseCap.default({ ...DEFAULT_POLICY.pauseCap, perItem: 0, totalDays: 0 }),
  // Nor any extension: no limit is put off under it.
  extensions: policy.shape.extensions.default({ ...DEFAULT_POLICY.extensions, perItem: 0 }),
  // Nor anything for which a co-unit is asked.
  coHandling: policy.shape.coHandling.default([]),
  // Nor anybody who is told that nothing moves.
  answerClimbs: policy.shape.answerClimbs.default([]),
  stagnation: policy.shape.stagnation.default({ ...DEFAULT_STAGNATION, ...NEVER_TOLD }),
  alerts: alertsSchema,
  // Nor any form that a rule opens; an inspector may issue one under whatever rules.
  forms: policy.shape.forms.default({ ...DEFAULT_FORMS, opens: [] }),
  // A promise is one under whatever rules: they may be recorded on projects that stand on older ones.
  commitments: policy.shape.commitments
    .extend({
      lacking: policy.shape.commitments.shape.lacking.default(DEFAULT_POLICY.commitments.lacking),
      delivery: policy.shape.commitments.shape.delivery.default(DEFAULT_POLICY.commitments.delivery),
    })
    .default(DEFAULT_POLICY.commitments),
  // Whatever the rules of a project are, an outage is one: what cannot be called back is held under older ones too.
  hold: policy.shape.hold.default({
    ...DEFAULT_HOLD,
    rungs: [...DEFAULT_HOLD.rungs],
    colours: [...DEFAULT_HOLD.colours],
  }),
  // Nobody has opened the page under a version that does not know it.
  portal: policy.shape.portal.default({ shown: 0 }),
  // What is ageing is read by the newest rules: those from before it was data have the default's days.
  leads: policy.shape.leads
    .extend({ protection: policy.shape.leads.shape.protection.default(DEFAULT_LEADS.protection) })
    .default(DEFAULT_LEADS),
  // The meetings are the city's: those that were published before it was data keep the default's days.
  meetings: policy.shape.meetings.default({ ...DEFAULT_MEETINGS, gathers: [...DEFAULT_MEETINGS.gathers] }),
  // Under a version from before there were reviews none is needed; one may be called, by the default's sheet.
  reviews: policy.shape.reviews.default({ ...DEFAULT_REVIEWS, neededFrom: [] }),
  // A company may complain under whatever rules.
  complaints: policy.shape.complaints.default(DEFAULT_COMPLAINTS),
  // The visit list is the city's: the newest version weighs, and one from before it was data weighs as the default does.
  visits: policy.shape.visits
    .extend({ complaint: policy.shape.visits.shape.complaint.default(DEFAULT_POLICY.visits.complaint) })
    .default(DEFAULT_POLICY.visits),
  // Under a version that knows no shared facts nothing is applied for in one form.
  intake: policy.shape.intake.default({ ...DEFAULT_POLICY.intake, facts: [] }),
  industries: industries.default([...DEFAULT_INDUSTRIES]),
  access: accessSchema,
  calendar: calendarSchema,
});

/** The schema of a policy, with the references inside it checked: templates, ladders, kinds of evidence. */
export const policySchema = shape.superRefine((policy, context) => {
  for (const { path, text } of policyFaults(policy)) {
    context.addIssue({ code: 'custom', path: [...path], message: `${text.zh}；${text.en}` });
  }
});
