import type { ReactNode } from 'react';
import { ItemAction } from '../../pieces/item-action';
import type { QueueEntry } from './queue';

/** The next act of a row as one button: what is mine to do; at others' items, raising what is late. */
export function RowAction({ entry }: { readonly entry: QueueEntry }): ReactNode {
  const { group, next, row, side } = entry;
  const mine = side === 'me';
  const name = mine ? next : group === 'late' ? 'RaiseHelpItem' : null;
  return <ItemAction projectId={row.projectId} itemId={row.id} name={name} primary={mine} onlyAllowed={!mine} />;
}
