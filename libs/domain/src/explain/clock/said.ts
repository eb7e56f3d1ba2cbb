import type { DomainEvent } from '../../event/events';

/** What is said beside a deadline in the same command: why it came. */
export interface Said {
  readonly commandId: string;
  readonly type: string;
  readonly reason: string;
  readonly files: readonly string[];
  /** By how many days the item's limit was changed. */
  readonly change: number;
  readonly adopted: number | null;
}

export const NOTHING_SAID: Said = { commandId: '', type: '', reason: '', files: [], change: 0, adopted: null };

/** Events that follow from what was said, and say nothing themselves. */
const FOLLOWS: readonly string[] = ['ItemClockArmed', 'ItemClockStopped', 'ItemClockSuspended', 'HoldingBegun'];

/** `limit` is the item's so far. */
export function saidAfter(said: Said, event: DomainEvent, itemId: string, limit: number): Said {
  const { commandId, data, type } = event;
  if ('itemId' in data && data.itemId !== null && data.itemId !== itemId) return said;
  const known = said.commandId === commandId ? said : NOTHING_SAID;
  const reason = 'reason' in data && typeof data.reason === 'string' && data.reason !== '' ? data.reason : null;
  const files = 'files' in data && Array.isArray(data.files) ? (data.files as readonly string[]) : null;
  return {
    commandId,
    type: FOLLOWS.includes(type) && known.type !== '' ? known.type : type,
    reason: reason ?? known.reason,
    files: files ?? known.files,
    change: type === 'HelpItemLimitChanged' ? data.limit - limit : known.change,
    adopted: type === 'PolicyAdopted' ? data.policyVersion : known.adopted,
  };
}
