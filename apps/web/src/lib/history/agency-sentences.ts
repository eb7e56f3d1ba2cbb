import type { EventMap, EventType } from '@bangban/domain';
import type { Say, Sentences } from './say';

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
  AgencyEnding: (data, say) => ({ key: 'AgencyEnding', values: lastDay(data, say) }),
  AgencyEnded: (data, say) => ({ key: 'AgencyEnded', values: lastDay(data, say) }),
};

type Ended = EventMap['AgencyEnded'];

const lastDay = ({ agentId, no, until }: Ended, say: Say) => ({ no, agent: say.name(agentId), until: say.date(until) });
