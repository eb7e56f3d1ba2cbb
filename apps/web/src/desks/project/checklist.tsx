import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressFlag } from '../../lib/address';
import { useCalendar } from '../../lib/calendar';
import { itemsQuery } from '../../lib/items';
import { nextActOf } from '../../lib/next-act';
import { asProblem } from '../../lib/problem';
import { CommandButton } from '../../pieces/command-button';
import { EmptyState } from '../../pieces/empty-state';
import { ItemAction } from '../../pieces/item-action';
import { ProblemState } from '../../pieces/problem-state';
import { QueueRow } from '../../pieces/queue-row';
import { Skeleton } from '../../pieces/skeleton';
import { VirtualRows } from '../../pieces/virtual-rows';
import { type PartProps, projectCommand } from './shared';

/** 帮办清单: open items by limit with their clocks; closed ones behind them, on paper always. */
export function Checklist({ commands, detail, nameOf, paper }: PartProps & { readonly paper?: boolean }): ReactNode {
  const { t } = useTranslation();
  const [showDone, setShowDone] = useAddressFlag('past');
  const place = useCalendar();
  const { project } = detail;
  const { data, error, isPending, refetch } = useQuery(itemsQuery({ projectId: project.id }));
  if (isPending) return <Skeleton lines={6} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
  const open = rows.filter((row) => row.open);
  const done = rows.filter((row) => !row.open);
  const shown = showDone || paper ? [...open, ...done] : open;
  return (
    <>
      <div className="row wrap part-head">
        <span className="muted">{t('project.open', { count: open.length })}</span>
        {done.length > 0 ? (
          <Button type="link" size="small" onClick={() => setShowDone(!showDone)}>
            {showDone ? t('project.hideDone') : t('project.done', { count: done.length })}
          </Button>
        ) : null}
        <span className="grow" />
        <CommandButton projectId={project.id} command={projectCommand(commands, 'AddHelpItem')} size="small" />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('project.noItems.title')} text={t('project.noItems.text')} />
      ) : (
        <VirtualRows
          count={shown.length}
          height={37}
          label={t('project.tab.checklist')}
          keyOf={(index) => shown[index]?.id ?? `${index}`}
          render={(index) => {
            const row = shown[index];
            if (!row) return null;
            return (
              <QueueRow
                row={row}
                now={data?.now ?? detail.now}
                nameOf={nameOf}
                place={place}
                hideProject
                action={
                  <ItemAction
                    projectId={project.id}
                    itemId={row.id}
                    name={nextActOf(row.state)?.name ?? null}
                    onlyAllowed
                    primary
                  />
                }
              />
            );
          }}
        />
      )}
    </>
  );
}
