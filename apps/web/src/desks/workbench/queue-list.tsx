import { useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSingleKeys } from '../../app/single-keys';
import { useCalendar } from '../../lib/calendar';
import type { NameOf } from '../../lib/reference';
import { QueueRow } from '../../pieces/queue-row';
import { VirtualRows, type VirtualRowsHandle } from '../../pieces/virtual-rows';
import { BulkBar } from './bulk-bar';
import { OwedAction } from './owed-action';
import { OwedLine } from './owed-line';
import { GROUPS, type Group, isItem, type QueueEntry } from './queue';
import { RowAction } from './row-action';
import { useEntryTitle } from './use-entry-title';
import { useQueueKeys } from './use-queue-keys';

interface QueueListProps {
  readonly entries: readonly QueueEntry[];
  readonly now: string;
  readonly nameOf: NameOf;
  /** What stands here when nothing waits. What was done to the last rows is still told over it. */
  readonly empty: ReactNode;
}

type Line = { readonly group: Group; readonly count: number } | { readonly entry: QueueEntry; readonly at: number };

/** Rows under the headings of how near their limits are; j and k walk over them. */
function linesOf(entries: readonly QueueEntry[]): readonly Line[] {
  return GROUPS.flatMap((group): Line[] => {
    const own = entries.flatMap((entry, at) => (entry.group === group ? [{ entry, at }] : []));
    return own.length === 0 ? [] : [{ group, count: own.length }, ...own];
  });
}

export function QueueList({ empty, entries, nameOf, now }: QueueListProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const place = useCalendar();
  const singleKeys = useSingleKeys();
  const [focus, setFocus] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = useRef<VirtualRowsHandle>(null);
  const walked = useRef(false);
  const lines = useMemo(() => linesOf(entries), [entries]);
  const titleOf = useEntryTitle();
  const at = entries.findIndex(({ id }) => id === focus);

  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  /** All of these, or none of them where all are selected already. */
  const toggleAll = (some: readonly QueueEntry[]): void => {
    const whole = some.every(({ id }) => selected.has(id));
    const next = new Set(selected);
    for (const { id } of some)
      if (whole) next.delete(id);
      else next.add(id);
    setSelected(next);
  };
  const boxOf = (some: readonly QueueEntry[], words: string, shown?: string): ReactNode => {
    const count = some.filter(({ id }) => selected.has(id)).length;
    return (
      <Checkbox
        aria-label={words}
        checked={count === some.length}
        indeterminate={count > 0 && count < some.length}
        onChange={() => toggleAll(some)}
      >
        {shown}
      </Checkbox>
    );
  };
  useQueueKeys({
    entry: entries[at] ?? null,
    move: (step) => {
      const next = entries[Math.min(entries.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
      if (!next) return;
      setFocus(next.id);
      walked.current = true;
      rows.current?.scrollTo(lines.findIndex((line) => 'entry' in line && line.entry === next));
    },
    open: (entry) => {
      const itemId = isItem(entry) ? entry.id : entry.owed.itemId;
      if (itemId !== null) void navigate({ to: '/items/$itemId', params: { itemId } });
      else void navigate({ to: '/projects/$projectId', params: { projectId: entry.projectId } });
    },
    select: (entry) => toggle(entry.id),
  });

  // Who walks by key takes the focus along: what is read out, and where Tab goes on, is that row.
  useLayoutEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    document.querySelector<HTMLElement>('.queue-row.focused .queue-title')?.focus({ preventScroll: true });
  }, [focus]);

  return (
    <>
      <BulkBar entries={entries.filter(({ id }) => selected.has(id))} onClear={() => setSelected(new Set())} />
      {entries.length === 0 ? (
        empty
      ) : (
        <>
          <div className="queue-all only-wide no-print">
            {boxOf(
              entries,
              t('workbench.selectAll', { count: entries.length }),
              t('workbench.selectAll', { count: entries.length }),
            )}
          </div>
          <VirtualRows
            handle={rows}
            count={lines.length}
            height={37}
            label={t('workbench.title')}
            keyOf={(index) => {
              const line = lines[index];
              return line && 'entry' in line ? line.entry.id : `group:${line?.group ?? index}`;
            }}
            render={(index) => {
              const line = lines[index];
              if (!line) return null;
              if ('group' in line) {
                const own = entries.filter(({ group }) => group === line.group);
                const box = boxOf(own, t('workbench.selectGroup', { group: t(`workbench.group.${line.group}`) }));
                return <Heading group={line.group} count={line.count} box={box} />;
              }
              const { entry } = line;
              const { id } = entry;
              const state = { focused: id === focus, selected: selected.has(id), onFocus: () => setFocus(id) };
              if (!isItem(entry)) {
                return (
                  <OwedLine
                    entry={entry}
                    now={now}
                    nameOf={nameOf}
                    place={place}
                    {...state}
                    title={titleOf(entry)}
                    onSelect={() => toggle(id)}
                    action={<OwedAction entry={entry} />}
                  />
                );
              }
              return (
                <QueueRow
                  row={entry.row}
                  now={now}
                  nameOf={nameOf}
                  place={place}
                  {...state}
                  onSelect={() => toggle(id)}
                  action={<RowAction entry={entry} />}
                />
              );
            }}
          />
          {singleKeys ? <p className="faint keys only-wide">{t('queue.keys')}</p> : null}
        </>
      )}
    </>
  );
}

interface HeadingProps {
  readonly group: Group;
  readonly count: number;
  readonly box: ReactNode;
}

function Heading({ box, count, group }: HeadingProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div role="row" className="queue-group">
      <span role="cell" className="row">
        <span className="only-wide">{box}</span>
        {t(`workbench.group.${group}`)} <span className="num">{count}</span>
      </span>
    </div>
  );
}
