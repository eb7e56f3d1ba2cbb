import { z } from 'zod';
import { grantedMandate } from '../agency/agency.state';
import { person, text } from './parts';

/** 代办: by whom the company is acted for. That a mandate is over by its day or its items is nobody's act. */
export const agencyEvents = {
  AgencyGranted: grantedMandate,
  AgencyWithdrawn: z.object({ id: z.uuid(), no: z.int(), agentId: person, reason: text }),
};
