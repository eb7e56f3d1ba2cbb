import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceCalendar } from '../../lib/calendar';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { Light } from '../../pieces/light';
import type { OwedEntry } from './queue';
import '../../pieces/queue-row.css';

interface OwedLineProps {
  readonly entry: OwedEntry;
  readonly title: string;
  readonly now: string;
  readonly nameOf: NameOf;
  readonly place: PlaceCalendar | null;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly onSelect: (() => void) | null;
  readonly onFocus: () => void;
  readonly action: ReactNode;
}

/** A line of the queue that is no item: light · what · project · kind · who · time left · what does it. */
export function OwedLine(props: OwedLineProps): ReactNode {
  const { action, entry, focused, nameOf, now, onFocus, onSelect, place, selected, title } = props;
  const { t } = useTranslation();
  const { left } = useFormat();
  const { due } = useDue();
  const { dueAt, form, itemId, kind, light, people, projectId, projectName, provisional, unitId } = entry.owed;
  const time = place ? place.left(dueAt, now) : null;
  const dueDay = dueAt === null ? '' : due({ due: dueAt, provisional });
  const who = people.map(nameOf).join(t('words.comma'));
  const tab = kind === 'commitment' ? ({ tab: 'money' } as const) : {};
  const open = itemId === null ? ({ to: '/projects/$projectId', params: { projectId }, search: tab } as const) : null;
  return (
    <div
      role="row"
      className={`queue-row${focused ? ' focused' : ''}${selected ? ' selected' : ''}`}
      onMouseDown={onFocus}
      onFocus={onFocus}
    >
      <span role="cell" className="queue-select">
        {onSelect ? (
          <Checkbox aria-label={t('queue.select', { title })} checked={selected} onChange={onSelect} />
        ) : null}
      </span>
      <span role="cell" className="queue-light">
        <Light light={light} />
      </span>
      <span role="cell" className="queue-item">
        {form ? (
          <Link to="/forms/$formId" params={{ formId: form.id }} className="queue-title cut">
            {title}
          </Link>
        ) : open ? (
          <Link {...open} className="queue-title cut">
            {title}
          </Link>
        ) : (
          <Link to="/items/$itemId" params={{ itemId: itemId ?? '' }} className="queue-title cut">
            {title}
          </Link>
        )}
        <Link
          to="/projects/$projectId"
          params={{ projectId }}
          className="queue-project cut"
          tabIndex={focused ? 0 : -1}
        >
          {projectName}
        </Link>
        <span className="queue-state cut">{t(`words.owed.${kind}`)}</span>
      </span>
      <span role="cell" className="queue-holder cut" title={who}>
        {nameOf(unitId)} <span className="faint">{who}</span>
      </span>
      <span role="cell" className={`queue-left num${time?.kind === 'over' ? ' strong' : ''}`}>
        {time ? left(time) : ''}
        <small className="faint">{dueDay}</small>
      </span>
      <span role="cell" className="queue-act">
        {action}
      </span>
    </div>
  );
}
