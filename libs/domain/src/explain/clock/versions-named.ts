import type { DomainEvent } from '../../event/events';
import type { Receipt } from './shapes';

export interface NamedVersions {
  readonly calendars: readonly number[];
  readonly policies: readonly number[];
}

const sorted = (versions: Iterable<number>): number[] => [...new Set(versions)].sort((one, other) => one - other);

/** The versions that may be asked for where these events are explained. */
export function versionsNamed(events: readonly DomainEvent[]): NamedVersions {
  const adopted = events.flatMap(({ data, type }) => (type === 'PolicyAdopted' ? [data.policyVersion] : []));
  return {
    calendars: sorted(events.map(({ calendarVersion }) => calendarVersion)),
    policies: sorted([...events.map(({ policyVersion }) => policyVersion), ...adopted]),
  };
}

/** Those by which the clocks' days are counted and their limits granted. */
export function versionsUsed(clocks: Receipt['clocks']): NamedVersions {
  const deadlines = clocks.flatMap((clock) => clock.deadlines);
  return {
    calendars: sorted(deadlines.map(({ calendarVersion }) => calendarVersion)),
    policies: sorted(deadlines.map(({ policyVersion }) => policyVersion)),
  };
}
