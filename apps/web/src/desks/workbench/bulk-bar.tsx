import { useQueries } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadDeskWords } from '../../i18n';
import { useAddress, useAddressed } from '../../lib/address';
import { commandsQuery } from '../../lib/project';
import { BULK_ACTS, bulkPlan, type BulkPlan } from './bulk';
import type { QueueEntry } from './queue';

const BulkDialog = lazy(async () => {
  const [{ BulkDialog: Dialog }] = await Promise.all([import('./bulk-dialog'), loadDeskWords()]);
  return { default: Dialog };
});

interface BulkBarProps {
  readonly entries: readonly QueueEntry[];
  readonly onClear: () => void;
}

/** What can be done with the selected rows, with how many of them. */
export function BulkBar({ entries, onClear }: BulkBarProps): ReactNode {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<BulkPlan | null>(null);
  const address = useAddress();
  const said = useAddressed('bulk');
  // Which rows were chosen is nobody's address: after a reload nothing lies over the page.
  const open = chosen && chosen.act === said ? chosen : null;
  const projects = [...new Set(entries.map(({ projectId }) => projectId))];
  const results = useQueries({ queries: projects.map((id) => commandsQuery(id)) });
  const commands = results.flatMap(({ data }, at) =>
    (data?.commands ?? []).map((command) => ({ ...command, projectId: projects[at] ?? '' })),
  );
  const plans = BULK_ACTS.map((act) => bulkPlan(act, entries, commands)).filter(({ possible }) => possible.length > 0);
  const known = results.every(({ data }) => data !== undefined);
  if (entries.length === 0 && !open) return null;
  return (
    <div className="bulk-bar no-print">
      <span className="strong">{t('workbench.selected', { count: entries.length })}</span>
      {plans.map((plan) => (
        <Button
          key={plan.act}
          size="small"
          type="primary"
          onClick={() => {
            setChosen(plan);
            address.step('bulk', plan.act);
          }}
        >
          {t(`act.${plan.act}`)} ({plan.possible.length})
        </Button>
      ))}
      {known && plans.length === 0 ? <span className="muted">{t('workbench.noBulk')}</span> : null}
      <Button size="small" type="text" onClick={onClear}>
        {t('workbench.unselect')}
      </Button>
      {open ? (
        <Suspense>
          <BulkDialog
            plan={open}
            onClose={(done) => {
              address.close('bulk');
              if (done) onClear();
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
