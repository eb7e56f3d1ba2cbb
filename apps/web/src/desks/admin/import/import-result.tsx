import { Link } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-language';
import { saveCsv } from '../../../lib/table-file';
import { type Column, DataRows } from '../../../pieces/data-rows';
import { Section } from '../../../pieces/section';
import type { ImportAnswer, ImportRow } from './import-queries';

interface ImportResultProps {
  readonly answer: ImportAnswer;
  readonly busy: boolean;
  readonly onKeep: () => void;
}

const OUTCOMES = ['would-import', 'imported', 'exists', 'invalid', 'refused'] as const;
const isFaulty = ({ outcome }: ImportRow): boolean => outcome === 'invalid' || outcome === 'refused';

/** Row by row what would happen, or what did; the faults first. */
export function ImportResult({ answer, busy, onKeep }: ImportResultProps): ReactNode {
  const { t } = useTranslation();
  const faulty = answer.rows.filter(isFaulty);
  const [onlyFaulty, setOnlyFaulty] = useState(faulty.length > 0);
  const why = useWhy();
  const wanted = answer.counts['would-import'] ?? 0;
  const rows = onlyFaulty ? faulty : answer.rows;
  const columns = useColumns(why);

  function save(): void {
    saveCsv({
      name: t('admin.import.faultsFile'),
      columns: [t('admin.import.row'), t('admin.import.reference'), t('admin.import.why')].map((title) => ({ title })),
      rows: faulty.map((row) => [row.row, row.reference, why(row)]),
    });
  }

  const keep = answer.dryRun ? (
    <Button type="primary" disabled={wanted === 0} loading={busy} onClick={onKeep}>
      {t('admin.import.keep', { count: wanted })}
    </Button>
  ) : null;
  return (
    <Section
      title={t(answer.dryRun ? 'admin.import.tried' : 'admin.import.kept')}
      about={t(answer.dryRun ? 'admin.import.triedAbout' : 'admin.import.keptAbout')}
      action={keep}
    >
      <ul className="outcomes" role="status">
        {OUTCOMES.filter((outcome) => (answer.counts[outcome] ?? 0) > 0).map((outcome) => (
          <li key={outcome}>
            <span className="number-figure">{answer.counts[outcome]}</span>
            <span className="muted">{t(`admin.import.outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
      {faulty.length > 0 ? (
        <div className="admin-tools">
          <Segmented
            aria-label={t('admin.import.shown')}
            value={onlyFaulty ? 'faulty' : 'all'}
            onChange={(value) => setOnlyFaulty(value === 'faulty')}
            options={[
              { value: 'faulty', label: t('admin.import.onlyFaulty', { count: faulty.length }) },
              { value: 'all', label: t('admin.import.allRows', { count: answer.rows.length }) },
            ]}
          />
          <Button onClick={save}>{t('admin.import.saveFaults')}</Button>
        </div>
      ) : null}
      <DataRows<ImportRow>
        label={t('admin.import.result')}
        columns={columns}
        rows={rows}
        keyOf={({ row }) => `${row}`}
      />
    </Section>
  );
}

/** What is wrong with a row, in one text: each cell by its heading. */
function useWhy(): (row: ImportRow) => string {
  const { t } = useTranslation();
  const text = useText();
  return ({ errors, message, outcome }) => {
    if (errors.length === 0) return outcome === 'refused' && message ? text(message) : '';
    const faults = errors.map(({ column, path, text: words }) =>
      t('admin.import.cell', { column: column ?? path, fault: text(words) }),
    );
    return faults.join(t('admin.import.between'));
  };
}

function useColumns(why: (row: ImportRow) => string): readonly Column<ImportRow>[] {
  const { t } = useTranslation();
  return [
    { key: 'row', title: t('admin.import.row'), width: '48px', number: true, narrow: 'aside', cell: ({ row }) => row },
    {
      key: 'reference',
      title: t('admin.import.reference'),
      width: '120px',
      narrow: 'lead',
      cell: ({ reference }) => <span className="cut">{reference}</span>,
    },
    {
      key: 'outcome',
      title: t('admin.import.result'),
      width: '110px',
      cell: ({ outcome }) => t(`admin.import.outcome.${outcome}`),
    },
    {
      key: 'why',
      title: t('admin.import.why'),
      width: 'minmax(0, 1fr)',
      cell: (row) =>
        row.projectId ? (
          <Link to="/projects/$projectId" params={{ projectId: row.projectId }}>
            {t('admin.import.openProject')}
          </Link>
        ) : (
          why(row)
        ),
    },
  ];
}
