import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHEET_OUTCOMES } from '@bangban/contract/vocabulary';
import type { SheetAnswer, SheetRow } from '../../lib/sheets';
import { saveCsv } from '../../lib/table-file';
import { type Column, DataRows } from '../../pieces/data-rows';
import { Section } from '../../pieces/section';
import { SheetWhy, useSheetWhy } from './sheet-why';

interface SheetResultProps {
  readonly answer: SheetAnswer;
  readonly busy: boolean;
  readonly onKeep: (also: readonly number[]) => void;
}

const isFaulty = ({ outcome }: SheetRow): boolean => ['invalid', 'refused', 'alike'].includes(outcome);

/** Row by row what would happen, or what did; what is to be looked at first. */
export function SheetResult({ answer, busy, onKeep }: SheetResultProps): ReactNode {
  const { t } = useTranslation();
  const { counts, dryRun, ignored, kind, rows } = answer;
  const faulty = rows.filter(isFaulty);
  const [shown, setShown] = useState<'faulty' | 'all'>(faulty.length > 0 ? 'faulty' : 'all');
  const [also, setAlso] = useState<readonly number[]>([]);
  const why = useSheetWhy();
  const wanted = rows.filter(({ outcome, row }) => outcome === 'would-import' || also.includes(row)).length;
  const choose = (row: number, isChosen: boolean): void =>
    setAlso(isChosen ? [...also, row] : also.filter((each) => each !== row));
  const columns: readonly Column<SheetRow>[] = [
    { key: 'row', title: t('sheets.row'), width: '56px', number: true, narrow: 'aside', cell: ({ row }) => row },
    {
      key: 'title',
      title: t('sheets.what'),
      width: 'minmax(120px, 1fr)',
      narrow: 'lead',
      by: ({ title }) => title,
      cell: ({ title }) => <span className="cut">{title}</span>,
    },
    {
      key: 'outcome',
      title: t('sheets.result'),
      width: '112px',
      cell: ({ outcome }) => t(`sheets.outcome.${outcome}`),
    },
    {
      key: 'why',
      title: t('sheets.why'),
      width: 'minmax(0, 2fr)',
      narrow: 'line',
      by: why,
      cell: (row) => (
        <SheetWhy
          row={row}
          kind={kind}
          chosen={dryRun ? { isChosen: also.includes(row.row), choose: (is) => choose(row.row, is) } : null}
        />
      ),
    },
  ];

  function save(): void {
    saveCsv({
      name: t('sheets.faultsFile'),
      columns: [t('sheets.row'), t('sheets.what'), t('sheets.why')].map((title) => ({ title })),
      rows: faulty.map((row) => [row.row, row.title, why(row)]),
    });
  }

  const keep = dryRun ? (
    <Button type="primary" disabled={wanted === 0} loading={busy} onClick={() => onKeep(also)}>
      {t('sheets.keep', { count: wanted })}
    </Button>
  ) : null;
  return (
    <Section
      title={t(dryRun ? 'sheets.tried' : 'sheets.kept')}
      about={t(dryRun ? 'sheets.triedAbout' : 'sheets.keptAbout')}
      action={keep}
    >
      {ignored.length > 0 ? (
        <p className="muted">{t('sheets.ignored', { names: ignored.join(t('sheets.and')) })}</p>
      ) : null}
      <ul className="sheet-counts" role="status">
        {SHEET_OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
          <li key={outcome}>
            <span className="number-figure">{counts[outcome]}</span>
            <span className="muted">{t(`sheets.outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
      {faulty.length > 0 ? (
        <div className="row wrap">
          <Segmented
            aria-label={t('sheets.shown')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'faulty' as const, label: t('sheets.onlyFaulty', { count: faulty.length }) },
              { value: 'all' as const, label: t('sheets.allRows', { count: rows.length }) },
            ]}
          />
          <Button onClick={save}>{t('sheets.saveFaults')}</Button>
        </div>
      ) : null}
      <DataRows<SheetRow>
        name="sheet"
        label={t('sheets.result')}
        columns={columns}
        rows={shown === 'faulty' ? faulty : rows}
        keyOf={({ row }) => `${row}`}
      />
    </Section>
  );
}
