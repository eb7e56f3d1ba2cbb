import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { EmptyState } from '../../pieces/empty-state';
import { ExportMenu } from '../../pieces/export-menu';
import { useSortedTable } from '../../pieces/sort-head';
import {
  closingRate,
  closingValue,
  COMPLETION_COLUMNS,
  type CompletionCounts,
  inTimeRate,
  inTimeValue,
} from './completion-figures';
import type { Completion } from './supervision-queries';

interface CompletionTableProps {
  readonly data: Completion;
  readonly nameOf: NameOf;
}

/** One line per unit that was issued anything, and their sum. */
export function CompletionTable({ data, nameOf }: CompletionTableProps): ReactNode {
  const { t } = useTranslation();
  const { short } = useFormat();
  const { from, to, total } = data;
  const { head, rows: units } = useSortedTable(
    'completion',
    [...data.units].sort((a, b) => b.late - a.late || b.issued - a.issued),
    {
      unit: ({ unitId }) => nameOf(unitId),
      ...Object.fromEntries(COMPLETION_COLUMNS.map(({ field }) => [field, (row: CompletionCounts) => row[field]])),
      closing: closingValue,
      inTime: inTimeValue,
    },
  );
  if (units.length === 0) return <EmptyState title={t('supervision.noneIssued')} text={t('figures.nothingText')} />;
  const cells = (counts: CompletionCounts, unitId: string | undefined): ReactNode => (
    <>
      {COMPLETION_COLUMNS.map(({ field, part }) => (
        <td key={field} className="num">
          {counts[field] === 0 ? (
            <span className="faint">0</span>
          ) : (
            <Link
              to="/supervision"
              search={{ tab: 'completion', from, to, part, ...(unitId ? { unitId } : {}) }}
              aria-label={`${unitId ? nameOf(unitId) : t('figures.total')} ${t(`supervision.part.${part}`)}: ${counts[field]}`}
              className={part === 'late' ? 'strong' : undefined}
            >
              {counts[field]}
            </Link>
          )}
        </td>
      ))}
      <td className="num">{closingRate(counts)}</td>
      <td className="num">{inTimeRate(counts)}</td>
    </>
  );
  const titles = [
    ...COMPLETION_COLUMNS.map(({ part }) => t(`supervision.part.${part}`)),
    t('supervision.closing'),
    t('supervision.inTime'),
  ];
  const line = (name: string, counts: CompletionCounts): (string | number)[] => [
    name,
    ...COMPLETION_COLUMNS.map(({ field }) => counts[field]),
    closingRate(counts),
    inTimeRate(counts),
  ];
  return (
    <>
      <div className="row wrap list-line">
        <span className="muted">{t('supervision.reportOf', { from: short(from), to: short(to) })}</span>
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: `${t('supervision.tab.completion')} ${from} ${to}`,
            columns: [{ title: t('figures.unit'), width: 28 }, ...titles.map((title) => ({ title }))],
            rows: [...units.map((unit) => line(nameOf(unit.unitId), unit)), line(t('figures.total'), total)],
          })}
        />
      </div>
      <div className="table-scroll">
        <table className="figures-table wide">
          <caption className="unseen">{t('supervision.tab.completion')}</caption>
          <thead>
            <tr>
              {head('unit', t('figures.unit'), true)}
              {COMPLETION_COLUMNS.map(({ field, part }) => head(field, t(`supervision.part.${part}`)))}
              {head('closing', t('supervision.closing'))}
              {head('inTime', t('supervision.inTime'))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">{nameOf(unit.unitId)}</th>
                {cells(unit, unit.unitId)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('figures.total')}</th>
              {cells(total, undefined)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="faint">
        {t('supervision.partsAddUp')} {t('words.late.handling')}
      </p>
    </>
  );
}
