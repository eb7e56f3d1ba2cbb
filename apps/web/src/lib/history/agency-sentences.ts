import type { EventType } from '@bangban/domain';
import type { Sentences } from './say';

/** 代办: who may act for the company. */
export const AGENCY_SENTENCES: Sentences<Extract<EventType, `Agency${string}`>> = {
  AgencyGranted: ({ agentId, byCompany, no, until, words }, say) => ({
    key: byCompany ? 'AgencyGranted' : 'AgencyRecorded',
    values: { no, agent: say.name(agentId), until: say.date(until) },
    ...(words === '' ? {} : { note: words }),
  }),
  AgencyWithdrawn: ({ agentId, no, reason }, say) => ({
    key: 'AgencyWithdrawn',
    values: { no, agent: say.name(agentId) },
    reason,
  }),
};
