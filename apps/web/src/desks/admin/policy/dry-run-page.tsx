import { Button, Select, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../lib/reference';
import { useFormat } from '../../../lib/use-format';
import { useNotDrafting } from '../../../lib/use-not-drafting';
import { FormFault } from '../../../pieces/form-fault';
import { GatedButton } from '../../../pieces/gated-button';
import { PageTitle } from '../../../pieces/page-title';
import { Section } from '../../../pieces/section';
import { DryRunList } from './dry-run-list';
import { behind, type Chosen, type DryRunGroup, type DryRunMeasure, GROUPS, MEASURES } from './dry-run-rows';
import { FiguresTable, GroupTable } from './dry-run-tables';
import { type DryRunResult, useDryRun } from './use-dry-run';

const MONTHS = [1, 3, 6, 12, 24];

interface DryRunPageProps {
  readonly id: string;
  /** The draft stands on another version than the one in force. */
  readonly old: boolean;
  readonly faults: number;
  readonly onClose: () => void;
}

/** 试算: what a draft would have done to the last months of the record, beside the rules in force. */
export function DryRunPage({ faults, id, old, onClose }: DryRunPageProps): ReactNode {
  const { t } = useTranslation();
  const [months, setMonths] = useState(3);
  const { fault, result, run, running } = useDryRun(id);
  const notDrafting = useNotDrafting();
  const mend = faults > 0 ? t('admin.draft.mendFirst') : null;
  return (
    <>
      <PageTitle title={t('admin.dryRun.title')}>
        <Button onClick={onClose}>{t('admin.dryRun.back')}</Button>
      </PageTitle>
      <p className="admin-note">{t('admin.dryRun.about')}</p>
      <details className="dry-run-assumes">
        <summary>{t('admin.dryRun.assumes')}</summary>
        <ul>
          {(['acts', 'items', 'answers', 'people'] as const).map((each) => (
            <li key={each}>{t(`admin.dryRun.assumption.${each}`)}</li>
          ))}
        </ul>
      </details>
      <div className="row wrap draft-acts">
        <Select
          aria-label={t('admin.dryRun.months')}
          value={months}
          onChange={setMonths}
          options={MONTHS.map((value) => ({ value, label: t('admin.dryRun.lastMonths', { count: value }) }))}
        />
        <GatedButton
          type="primary"
          loading={running}
          reason={notDrafting ?? (old ? t('admin.draft.rebaseFirst') : null) ?? mend}
          onClick={() => void run(months)}
        >
          {t('admin.dryRun.run')}
        </GatedButton>
      </div>
      <FormFault words={fault} />
      {running || result ? (
        <p role="status">
          {t(running ? 'admin.dryRun.looking' : 'admin.dryRun.looked', {
            looked: `${result?.looked ?? 0}`,
            total: `${result?.total ?? 0}`,
          })}
        </p>
      ) : null}
      {result ? <Report result={result} /> : null}
    </>
  );
}

function Report({ result }: { readonly result: DryRunResult }): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const nameOf = useNames(result.names);
  const [group, setGroup] = useState<DryRunGroup>('byLeader');
  const [measured, setMeasure] = useState<DryRunMeasure>('alerts');
  const measure = group === 'byLeader' ? 'alerts' : measured;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { differing, from, recorded, sums, until } = result;
  const said = (of: Chosen): string => {
    if ('figure' in of) return t(`admin.dryRun.figure.${of.figure}`);
    return of.group === 'byWeek' ? t('admin.dryRun.weekOf', { date: of.key }) : nameOf(of.key);
  };
  return (
    <>
      <Section
        title={t('admin.dryRun.beside', { from: dayOf(from), until: dayOf(until) })}
        about={
          differing === 0
            ? t('admin.dryRun.asRecorded', { count: recorded })
            : t('admin.dryRun.notAsRecorded', { count: differing, recorded: `${recorded}` })
        }
      >
        <FiguresTable sums={sums} said={said} onChosen={setChosen} />
      </Section>
      <Section
        title={t('admin.dryRun.grouped')}
        action={
          <Segmented
            aria-label={t('admin.dryRun.grouped')}
            value={group}
            onChange={setGroup}
            options={GROUPS.map((value) => ({ value, label: t(`admin.dryRun.group.${value}`) }))}
          />
        }
      >
        {group === 'byLeader' ? null : (
          <Segmented
            className="dry-run-measure"
            aria-label={t('admin.dryRun.measured')}
            value={measure}
            onChange={setMeasure}
            options={MEASURES.map((value) => ({ value, label: t(`admin.dryRun.measure.${value}`) }))}
          />
        )}
        <GroupTable group={group} measure={measure} sums={sums} said={said} onChosen={setChosen} />
      </Section>
      {chosen ? (
        <DryRunList
          key={JSON.stringify(chosen)}
          title={said(chosen)}
          rows={behind(chosen, result.rows)}
          unseen={result.unseen}
          nameOf={nameOf}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}
