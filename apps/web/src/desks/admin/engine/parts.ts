import type { Answer } from '@bangban/api-client';
import type { MarkState } from '../../../pieces/engine-mark';

/** What the installation says of itself. */
export type Health = Answer<'/api/health/ready'>;

/** One of them, and how it is. */
export interface Part {
  readonly key: 'record' | 'temporal' | 'worker' | 'relay' | 'failedDeliveries';
  readonly state: MarkState;
  /** Seconds of delay, or number of deliveries. */
  readonly value: number | null;
}

/** Facts wait for seconds to be told together; longer than this nobody fetches them. */
const RELAY_LATE_SECONDS = 60;

/** The parts of an installation in the order in which one stands on the other. */
export function partsOf({ failedDeliveries, record, relayLagSeconds, temporal, worker }: Health): readonly Part[] {
  const away = (state: 'up' | 'down'): MarkState => (state === 'up' ? 'well' : 'ill');
  const lag = relayLagSeconds === null ? null : Math.round(relayLagSeconds);
  return [
    { key: 'record', state: away(record), value: null },
    { key: 'temporal', state: away(temporal), value: null },
    { key: 'worker', state: away(worker), value: null },
    { key: 'relay', state: lag === null ? 'ill' : lag > RELAY_LATE_SECONDS ? 'odd' : 'well', value: lag },
    {
      key: 'failedDeliveries',
      state: failedDeliveries === null ? 'ill' : failedDeliveries > 0 ? 'odd' : 'well',
      value: failedDeliveries,
    },
  ];
}
