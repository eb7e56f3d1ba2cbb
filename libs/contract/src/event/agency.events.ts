import { z } from 'zod';
import { endNotice, grantedMandate } from '../agency/agency.state';
import { day, person, text } from './parts';

const ofMandate = z.object({ id: z.uuid(), no: z.int(), agentId: person });

/** 代办: by whom the company is acted for. Time tells of its last day; that its items are over is told by nobody. */
export const agencyEvents = {
  AgencyGranted: grantedMandate.extend({
    endNotice: endNotice.optional().meta({ description: 'when time tells of its last day; absent in older ones' }),
  }),
  AgencyWithdrawn: ofMandate.extend({ reason: text }),
  /** The day before its last one has begun. */
  AgencyEnding: ofMandate.extend({ until: day, next: endNotice }),
  /** Its last day is over. */
  AgencyEnded: ofMandate.extend({ until: day }),
};
