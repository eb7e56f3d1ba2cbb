import type { Instant } from '@bangban/kernel';
import type { DomainEvent, World } from '@bangban/domain';
import { supervisionFormRow } from '@bangban/persistence';

interface FormRungRow {
  readonly project_id: string;
  readonly form_id: string;
  readonly clock: string;
  readonly deadline_version: number;
  readonly rung: string;
  readonly due: Instant;
  readonly recorded_at: Instant;
  readonly seq: number;
}

export const formRungRows = (events: readonly DomainEvent[]): readonly FormRungRow[] =>
  events.flatMap((event) => {
    if (event.type !== 'FormRungReached') return [];
    const { clock, deadlineVersion, due, formId, rung } = event.data;
    const of = { project_id: event.projectId, form_id: formId, clock, deadline_version: deadlineVersion, rung };
    return [{ ...of, due, recorded_at: event.recordedAt, seq: event.seq }];
  });

/** Those that the events changed. */
export function formRows(world: World, events: readonly DomainEvent[]): readonly object[] {
  const changed = new Set(events.flatMap(({ data }) => ('formId' in data ? [data.formId] : [])));
  return [...changed].flatMap((id) => world.forms?.[id] ?? []).map(supervisionFormRow);
}
