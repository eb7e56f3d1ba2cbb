import type { Instant } from '@bangban/kernel';
import {
  type DomainEvent,
  dueOfRung,
  heldIn,
  type HeldKind,
  type HeldOn,
  type HeldState,
  type World,
} from '@bangban/domain';

interface HeldRow {
  readonly subject: string;
  readonly clock: string;
  readonly deadline_version: number;
  readonly rung: string;
  readonly project_id: string;
  readonly item_id: string | null;
  readonly form_id: string | null;
  readonly kind: HeldKind;
  readonly hold_id: string;
  readonly due: Instant;
  readonly since: Instant;
  readonly until: Instant;
  readonly unit_id: string | null;
  readonly state: Exclude<HeldState, 'coming'>;
  readonly settled_at: Instant | null;
}

type Named = Pick<HeldRow, 'subject' | 'clock' | 'deadline_version' | 'rung'>;
const keyOf = ({ clock, deadline_version, rung, subject }: Named): string =>
  [subject, clock, deadline_version, rung].join('/');

/**
 * 暂缓升级: what is held after these events, and what is not any more: it has fired, or fallen away, as the limit was met or
 * moved meanwhile.
 */
export function heldRows(before: World, world: World, events: readonly DomainEvent[]): readonly HeldRow[] {
  const { project } = world;
  if (!project || events.length === 0) return [];
  const rowsIn = (of: World): Map<string, HeldRow> =>
    new Map(heldIn(of).map((each) => [keyOf(rowOf(project.id, each)), rowOf(project.id, each)]));
  const [stood, stands] = [rowsIn(before), rowsIn(world)];
  const begun = events.flatMap((event) => begunBy(event) ?? []).map((row) => [keyOf(row), row] as const);
  const all = new Map([...begun, ...stood, ...stands]);
  const fired = new Set(events.flatMap((event) => firedBy(event) ?? []));
  return [...all].flatMap(([key, row]): readonly HeldRow[] => {
    const unchanged = JSON.stringify(stood.get(key)) === JSON.stringify(row);
    if (stands.has(key)) return unchanged ? [] : [row];
    const state = fired.has(key) || fired.has(lapseKey(row.form_id, row.clock)) ? 'fired' : 'fallen';
    return [{ ...row, state, settled_at: project.lastRecordedAt }];
  });
}

function rowOf(projectId: string, { clock, formId, held, itemId, leadsTo, of, unitId }: HeldOn): HeldRow {
  const { holdId, rung, since, until } = held;
  return {
    subject: formId ?? itemId ?? projectId,
    clock,
    deadline_version: of.version,
    rung,
    project_id: projectId,
    item_id: itemId,
    form_id: formId,
    kind: leadsTo ?? (rung as HeldKind),
    hold_id: holdId,
    due: dueOfRung(of, rung, until),
    since,
    until,
    unit_id: unitId,
    state: 'held',
    settled_at: null,
  };
}

function begunBy(event: DomainEvent): HeldRow | null {
  if (event.type !== 'RungHeld' && event.type !== 'FormRungHeld') return null;
  const { clock, deadlineVersion, due, holdId, holderUnitId, rung, until } = event.data;
  const formId = event.type === 'FormRungHeld' ? event.data.formId : null;
  const itemId = event.type === 'RungHeld' ? event.data.itemId : null;
  return {
    subject: formId ?? itemId ?? event.projectId,
    clock,
    deadline_version: deadlineVersion,
    rung,
    project_id: event.projectId,
    item_id: itemId,
    form_id: formId,
    kind: event.type === 'FormRungHeld' ? (event.data.leadsTo ?? (rung as HeldKind)) : (rung as HeldKind),
    hold_id: holdId,
    due,
    since: event.recordedAt,
    until,
    unit_id: holderUnitId,
    state: 'held',
    settled_at: null,
  };
}

const lapseKey = (formId: string | null, clock: string): string => `lapse ${formId ?? ''}/${clock}`;

function firedBy(event: DomainEvent): string | null {
  switch (event.type) {
    case 'RungReached': {
      const { clock, deadlineVersion: deadline_version, itemId, rung } = event.data;
      return keyOf({ subject: itemId ?? event.projectId, clock, deadline_version, rung });
    }
    case 'FormRungReached': {
      const { clock, deadlineVersion: deadline_version, formId: subject, rung } = event.data;
      return rung === 'breach' ? null : keyOf({ subject, clock, deadline_version, rung });
    }
    case 'FormLapsed':
      return lapseKey(event.data.formId, event.data.clock);
    default:
      return null;
  }
}
