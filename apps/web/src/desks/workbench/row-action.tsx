import type { CommandName } from '@bangban/domain';
import type { ReactNode } from 'react';
import { ItemAction } from '../../pieces/item-action';
import type { ItemEntry } from './queue';

/** What is not good enough goes back, from the same row. */
const BACK: Readonly<Record<string, CommandName>> = {
  reported: 'ReturnHelpItem',
  'awaiting-signature': 'ReturnReport',
};

/** The next act of a row as one button: what is mine to do, what is not good enough sent back beside it; at others' items, urging them and raising what is late. */
export function RowAction({ entry }: { readonly entry: ItemEntry }): ReactNode {
  const { group, next, row, side } = entry;
  const mine = side === 'me';
  const name = mine ? next : group === 'late' ? 'RaiseHelpItem' : null;
  const back = mine ? BACK[row.state] : undefined;
  const of = { projectId: row.projectId, itemId: row.id };
  return (
    <span className="row-acts">
      {back ? (
        <span className="only-wide">
          <ItemAction {...of} name={back} onlyAllowed quiet />
        </span>
      ) : null}
      {mine ? null : <ItemAction {...of} name="UrgeHelpItem" onlyAllowed quiet={name !== null} />}
      <ItemAction {...of} name={name} primary={mine} onlyAllowed={!mine} />
    </span>
  );
}
