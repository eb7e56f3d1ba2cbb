import { type HelpItemState, type MissingNeed, PARTIES, type Party, type Policy } from '@bangban/domain';
import { actionFor, type GateAction } from './gate-actions';
import type { ProjectDetail } from './project';

/** One thing that the gate lacks: what it is about, who holds it, and the act that would fill it. */
export interface GateLine {
  /** The open item that blocks; null for anything else. */
  readonly item: HelpItemState | null;
  /** The help party that is empty. */
  readonly party: Party | null;
  /** Why the party does not stand; null for anything else. */
  readonly fault: MissingNeed['fault'];
  readonly unitId: string | null;
  readonly personId: string;
  readonly action: GateAction;
}

/** A need of the gate as the panel draws it: met, or with a line for everything that is missing. */
export interface GateNeedLines extends Omit<ProjectDetail['gate']['needs'][number], 'missing'> {
  readonly missing: readonly GateLine[];
}

/** The gate before the project's next stage, need by need, in the policy's order. */
export function gateLines(
  policy: Policy,
  { gate, items }: Pick<ProjectDetail, 'gate' | 'items'>,
): readonly GateNeedLines[] {
  return gate.needs.map(({ key, label, met, missing }) => ({
    key,
    label,
    met,
    missing: missing.map((lack) => {
      const action = actionFor(policy, gate.to, lack);
      return {
        item: items.find(({ id }) => id === lack.itemId) ?? null,
        party: PARTIES.find((party) => party === lack.key.split(':')[1]) ?? null,
        fault: lack.fault,
        unitId: lack.unitId,
        personId: lack.personId,
        action,
      };
    }),
  }));
}
