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

const OUTCOMES = ['would-import', 'imported', 'exists', 'changed', 'invalid', 'refused'] as const;
const isFaulty = ({ outcome }: ImportRow): boolean => ['invalid', 'refused', 'changed'].includes(outcome);
const SHOWN = {
  faulty: isFaulty,
  repeats: ({ repeats }: ImportRow) => repeats.length > 0,
  all: () => true,
} as const;

/** Row by row what would happen, or what did; the faults first. */
export function ImportResult({ answer, busy, onKeep }: ImportResultProps): ReactNode {
  const { t } = useTranslation();
  const faulty = answer.rows.filter(isFaulty);
  const repeating = answer.rows.filter(SHOWN.repeats);
  const [shown, setShown] = useState<keyof typeof SHOWN>(
    faulty.length > 0 ? 'faulty' : repeating.length > 0 ? 'repeats' : 'all',
  );
  const wrong = answer.rows.filter((row) => isFaulty(row) || SHOWN.repeats(row));
  const why = useWhy();
  const wanted = answer.counts['would-import'] ?? 0;
  const rows = answer.rows.filter(SHOWN[shown]);
  const columns = useColumns(why);

  function save(): void {
    saveCsv({
      name: t('admin.import.faultsFile'),
      columns: [t('admin.import.row'), t('admin.import.reference'), t('admin.import.why')].map((title) => ({ title })),
      rows: wrong.map((row) => [row.row, row.reference, why(row)]),
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
      {wrong.length > 0 ? (
        <div className="admin-tools">
          <Segmented
            aria-label={t('admin.import.shown')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'faulty' as const, label: t('admin.import.onlyFaulty', { count: faulty.length }) },
              { value: 'repeats' as const, label: t('admin.import.onlyRepeats', { count: repeating.length }) },
              { value: 'all' as const, label: t('admin.import.allRows', { count: answer.rows.length }) },
            ]}
          />
          <Button onClick={save}>{t('admin.import.saveFaults')}</Button>
        </div>
      ) : null}
      <DataRows<ImportRow>
        name="import"
        label={t('admin.import.result')}
        columns={columns}
        rows={rows}
        keyOf={({ row }) => `${row}`}
      />
    </Section>
  );
}

/** What is wrong with a row, or to be looked at, in one text: each cell by its heading, with what stands in it. */
function useWhy(): (row: ImportRow) => string {
  const { t } = useTranslation();
  const text = useText();
  return ({ errors, message, outcome, repeats }) => {
    const said = message && (outcome === 'changed' || (outcome === 'refused' && errors.length === 0));
    const faults = errors.map(({ column, path, text: words, value }) =>
      value === null
        ? t('admin.import.cell', { column: column ?? path, fault: text(words) })
        : t('admin.import.cellSaid', { column: column ?? path, fault: text(words), value }),
    );
    const others = repeats.map(({ name, reference, row, source }) =>
      name === null
        ? t('admin.import.repeatsUnseen')
        : row !== null
          ? t('admin.import.repeatsRow', { row: `${row}`, name })
          : source === null
            ? t('admin.import.repeatsProject', { name })
            : t('admin.import.repeatsLedger', { name, source, reference: reference ?? '' }),
    );
    return [...(said ? [text(message)] : []), ...faults, ...others].join(t('admin.import.between'));
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
          <>
            {why(row)}{' '}
            <Link to="/projects/$projectId" params={{ projectId: row.projectId }}>
              {t('admin.import.openProject')}
            </Link>
          </>
        ) : (
          why(row)
        ),
    },
  ];
}
