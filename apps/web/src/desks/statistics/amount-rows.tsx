import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { moneySums } from '@bangban/domain';
import { decimalText } from '../../i18n/format';
import { useFormat } from '../../lib/use-format';
import { type Column, DataRows } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { ExportMenu } from '../../pieces/export-menu';

interface AmountRowsProps<Row> {
  readonly name: string;
  readonly title: string;
  readonly currency: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly amountOf: (row: Row) => string;
  readonly fileRow: (row: Row) => readonly (string | number | null)[];
  readonly keyOf: (row: Row) => string;
  readonly keptBack: number;
  /** What is said where there are none. */
  readonly none: string;
}

/** The rows behind a figure of money in one currency, with their sum and their file. */
export function AmountRows<Row>({
  amountOf,
  columns,
  currency,
  fileRow,
  keptBack,
  keyOf,
  name,
  none,
  rows,
  title,
}: AmountRowsProps<Row>): ReactNode {
  const { t } = useTranslation();
  const { currency: currencyName, unit } = useFormat();
  const whole = moneySums(rows.map((row) => ({ amount: amountOf(row), currency })))[0]?.amount ?? '0';
  return (
    <>
      <div className="row wrap list-line">
        <span className="muted">{t('figures.rows', { count: rows.length })}</span>
        <span>{t('statistics.retained.inAll', { amount: decimalText(whole, 2), unit: unit(currency) })}</span>
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: `${title} ${currencyName(currency)}`,
            columns: columns.map((each) => ({ title: each.title, ...(each.key === 'name' ? { width: 28 } : {}) })),
            rows: rows.map((row) => [...fileRow(row)]),
          })}
        />
      </div>
      {keptBack > 0 ? <p className="faint">{t('kept.left', { count: keptBack })}</p> : null}
      {rows.length === 0 ? (
        <EmptyState title={t('figures.nothing')} text={none} />
      ) : (
        <DataRows name={name} label={title} columns={columns} rows={rows} keyOf={keyOf} />
      )}
    </>
  );
}
