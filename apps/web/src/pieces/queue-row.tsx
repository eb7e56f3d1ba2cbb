import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/use-say';
import type { PlaceCalendar } from '../lib/calendar';
import type { ItemRow } from '../lib/item';
import { clockBudget } from '../lib/limits';
import type { NameOf } from '../lib/reference';
import { useDue } from '../lib/use-due';
import { useFormat } from '../lib/use-format';
import { useItemTitle } from '../lib/use-item-title';
import { Light } from './light';
import { LimitBar } from './limit-bar';
import './queue-row.css';

interface QueueRowProps {
  readonly row: ItemRow;
  readonly now: string;
  readonly nameOf: NameOf;
  readonly place: PlaceCalendar | null;
  readonly focused?: boolean;
  readonly selected?: boolean;
  readonly onSelect?: (selected: boolean) => void;
  /** Somebody pointed at the row or came to it by key. */
  readonly onFocus?: () => void;
  /** The next act as one button. */
  readonly action?: ReactNode;
  /** Where the list is about one project, it is not repeated. */
  readonly hideProject?: boolean;
}

/** light · item · project · who holds it · limit bar · time left · next act. */
export function QueueRow(props: QueueRowProps): ReactNode {
  const { action, focused = false, hideProject, nameOf, now, onFocus, onSelect, place, row, selected = false } = props;
  const { t } = useTranslation();
  const say = useSay();
  const { left } = useFormat();
  const { due } = useDue();
  const titleOf = useItemTitle();
  const time = place ? place.left(row.dueAt, now) : null;
  const budget = time ? clockBudget(row, time) : null;
  const state = [
    row.waitsForInvestor ? t('queue.confirming') : say(`words.itemState.${row.state}`),
    ...(row.late ? [t('queue.late')] : []),
  ].join(' \u00b7 ');
  return (
    <div
      role="row"
      className={`queue-row${focused ? ' focused' : ''}${hideProject ? ' one-project' : ''}${selected ? ' selected' : ''}${onSelect ? '' : ' plain'}`}
      onMouseDown={onFocus}
      onFocus={onFocus}
    >
      {onSelect ? (
        <span role="cell" className="queue-select">
          <Checkbox
            aria-label={t('queue.select', { title: titleOf(row) })}
            checked={selected}
            onChange={({ target }) => onSelect(target.checked)}
          />
        </span>
      ) : null}
      <span role="cell" className="queue-light">
        <Light light={row.light} />
      </span>
      <span role="cell" className="queue-item">
        <Link to="/items/$itemId" params={{ itemId: row.id }} className="queue-title cut">
          {titleOf(row)}
        </Link>
        {hideProject ? null : (
          <Link
            to="/projects/$projectId"
            params={{ projectId: row.projectId }}
            className="queue-project cut"
            // One stop for each row; its project is the next where the row has the focus.
            tabIndex={!onFocus || focused ? 0 : -1}
          >
            {row.projectName}
          </Link>
        )}
        <span className="queue-state cut" title={state}>
          {state}
        </span>
      </span>
      <span role="cell" className="queue-holder cut" title={row.fallback ? t('queue.fallback') : undefined}>
        {nameOf(row.unitId)} <span className="faint">{nameOf(row.personId)}</span>
      </span>
      <span role="cell" className="queue-bar">
        {budget ? (
          <>
            <LimitBar {...budget} />
            <span className="faint">
              {budget.consumed}/{budget.budget}
            </span>
          </>
        ) : null}
      </span>
      <span role="cell" className={`queue-left num${time?.kind === 'over' ? ' strong' : ''}`}>
        {time ? left(time) : ''}
        <small className="faint">
          {row.dueAt === null ? '' : due({ due: row.dueAt, provisional: row.provisional })}
        </small>
      </span>
      <span role="cell" className="queue-act">
        {action}
      </span>
    </div>
  );
}
