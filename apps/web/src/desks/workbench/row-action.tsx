import type { ReactNode } from 'react';
import { ItemAction } from '../../pieces/item-action';
import type { QueueEntry } from './queue';

/** The next act of a row as one button: what is mine to do, what is not good enough sent back beside it; at others' items, raising what is late. */
export function RowAction({ entry }: { readonly entry: QueueEntry }): ReactNode {
  const { group, next, row, side } = entry;
  const mine = side === 'me';
  const name = mine ? next : group === 'late' ? 'RaiseHelpItem' : null;
  const of = { projectId: row.projectId, itemId: row.id };
  return (
    <span className="row-acts">
      {mine && row.state === 'reported' ? (
        <span className="only-wide">
          <ItemAction {...of} name="ReturnHelpItem" onlyAllowed quiet />
        </span>
      ) : null}
      <ItemAction {...of} name={name} primary={mine} onlyAllowed={!mine} />
    </span>
  );
}
