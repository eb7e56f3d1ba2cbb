import { signFilters } from './aftercare/sign.filters';
import { visitFilters } from './aftercare/visit.filters';
import { commitmentFilters } from './commitment/commitment.filters';
import { complaintFilters } from './complaint/complaint.filters';
import { heldFilters } from './hold/hold.filters';
import { investorFilters } from './investor/investor.filters';
import { leadFilters } from './lead/lead.filters';
import { matterFilters, meetingFilters } from './meeting/meeting.filters';
import { groupFilters, groupLeadFilters, tripFilters } from './outreach/outreach.filters';
import { projectFilters } from './project/project.filters';
import { promotionFilters } from './promotion/promotion.filters';
import { reviewFilters } from './review/review.filters';
import { formFilters } from './supervision-form/supervision-form.filters';
import { auditFilters, breachFilters, completionFilters } from './supervision/supervision.filters';

/** What narrows the lists of the app, as its addresses and filter bars have it. */
export const FILTERS = {
  projects: projectFilters,
  breaches: breachFilters,
  audit: auditFilters,
  completion: completionFilters,
  forms: formFilters,
  held: heldFilters,
  investors: investorFilters,
  commitments: commitmentFilters,
  complaints: complaintFilters,
  signs: signFilters,
  visits: visitFilters,
  promotions: promotionFilters,
  groups: groupFilters,
  trips: tripFilters,
  groupLeads: groupLeadFilters,
  leads: leadFilters,
  meetings: meetingFilters,
  matters: matterFilters,
  reviews: reviewFilters,
};
