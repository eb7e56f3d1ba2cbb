import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { comparedWith, type Period, periodOf } from '../../lib/periods';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { PeriodFilter } from '../../pieces/period-filter';
import { useSortedTable } from '../../pieces/sort-head';
import { changes, closingRate, closingValue, inTimeRate, inTimeValue } from '../supervision/completion-figures';
import { completionQuery } from '../supervision/supervision-queries';
import { CountLink, RateLink } from '../../pieces/count-link';
import { Figure } from './figure';
import { CLOSING_PARTS, CLOSING_RATES, type ClosingPart, type ClosingRate } from './statistics-search';
import { usePalette } from './use-palette';

const MOST_BARS = 16;
const BAR_HEIGHT = 24;

/** 办结率 or 按期办结率 per unit, of what was issued in a period; against the period before in percentage points. */
export function Closing(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const { points, today } = useFormat();
  const search = useSearch({ from: '/statistics' });
  const usual = periodOf('quarter', today);
  const period: Period = { from: search.from ?? usual.from, to: search.to ?? usual.to };
  const { data, error, refetch } = useQuery(completionQuery(period, undefined));
  const other = comparedWith(period, today);
  const before = useQuery({ ...completionQuery(other ?? period, undefined), enabled: other !== null }).data;
  const nameOf = useNames(data?.names);
  const { rate: drawnRate = 'closing' } = search;
  const name = t(`supervision.${drawnRate}`);
  const valueOf = drawnRate === 'closing' ? closingValue : inTimeValue;
  // Units of which nothing had to be closed have no rate.
  const rows = (data?.units ?? [])
    .map((unit) => ({ ...unit, rate: valueOf(unit) }))
    .sort((a, b) => (a.rate ?? 101) - (b.rate ?? 101) || b.issued - a.issued);
  const { head, rows: shown } = useSortedTable('closing', rows, {
    unit: ({ unitId }) => nameOf(unitId),
    issued: ({ issued }) => issued,
    'closed-in-time': ({ closedInTime }) => closedInTime,
    'closed-late': ({ closedLate }) => closedLate,
    late: ({ late }) => late,
    closing: closingValue,
    inTime: inTimeValue,
  });
  const drawn = rows.filter(({ rate }) => rate !== null).slice(0, MOST_BARS);
  const link = (closing: ClosingPart, unitId: string) =>
    ({ to: '/statistics', search: { rows: 'closing', closing, unitId, ...period } }) as const;
  const change = data && before && other ? changes(data.total, before.total) : null;
  const moved = change?.[drawnRate] ?? null;
  const against = !other
    ? t('supervision.running')
    : moved === null
      ? ''
      : t('supervision.against', { change: points(moved) });
  const whole = data ? (drawnRate === 'closing' ? closingRate : inTimeRate)(data.total) : '–';
  return (
    <Figure
      name="closing"
      title={name}
      definition={t(drawnRate === 'closing' ? 'supervision.closingMeans' : 'supervision.inTimeMeans')}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      empty={rows.length === 0 ? t('figures.nothingText') : null}
      tools={
        <Segmented<ClosingRate>
          size="small"
          aria-label={t('statistics.closingWhich')}
          value={drawnRate}
          onChange={(rate) => void navigate({ to: '/statistics', search: { ...search, rate } })}
          options={CLOSING_RATES.map((value) => ({ value, label: t(`supervision.${value}`) }))}
        />
      }
      filters={
        <>
          <PeriodFilter
            value={period}
            onChange={({ from, to }) => void navigate({ to: '/statistics', search: periodSearch(search, from, to) })}
          />
          <span>
            {name} <strong>{whole}</strong> <span className="muted">{against}</span>
          </span>
        </>
      }
      chart={
        data
          ? {
              height: Math.max(200, 40 + drawn.length * BAR_HEIGHT),
              lying: true,
              unit: '%',
              most: 100,
              categories: drawn.map(({ unitId }) => nameOf(unitId)),
              series: [
                {
                  name,
                  values: drawn.map(({ rate }) => (rate === null ? null : Math.round(rate * 10) / 10)),
                  colour: palette.accent,
                },
              ],
            }
          : null
      }
      onOpen={({ index }) => {
        const row = drawn[index];
        if (row) void navigate(link('issued', row.unitId));
      }}
      file={() => ({
        name: `${name} ${period.from} ${period.to}`,
        columns: [
          ...[{ title: t('figures.unit'), width: 28 }, { title: t('supervision.part.issued') }],
          ...[{ title: t('supervision.part.closed-in-time') }, { title: t('supervision.part.closed-late') }],
          ...[
            { title: t('supervision.part.late') },
            { title: t('supervision.closing') },
            { title: t('supervision.inTime') },
          ],
        ],
        rows: rows.map((row) => [
          ...[nameOf(row.unitId), row.issued, row.closedInTime, row.closedLate, row.late],
          ...[closingRate(row), inTimeRate(row)],
        ]),
      })}
      table={
        <table className="figures-table">
          <caption className="unseen">{name}</caption>
          <thead>
            <tr>
              {head('unit', t('figures.unit'), true)}
              {CLOSING_PARTS.map((part) => head(part, t(`supervision.part.${part}`)))}
              {head('closing', t('supervision.closing'))}
              {head('inTime', t('supervision.inTime'))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const unit = nameOf(row.unitId);
              const cell = (count: number, part: ClosingPart): ReactNode => (
                <td className="num">
                  <CountLink
                    count={count}
                    what={`${unit} ${t(`supervision.part.${part}`)}`}
                    to={link(part, row.unitId)}
                  />
                </td>
              );
              const rateCell = (text: string, rate: ClosingRate): ReactNode => (
                <td className="num">
                  <RateLink text={text} what={`${unit} ${t(`supervision.${rate}`)}`} to={link('issued', row.unitId)} />
                </td>
              );
              return (
                <tr key={row.unitId}>
                  <th scope="row">{unit}</th>
                  {cell(row.issued, 'issued')}
                  {cell(row.closedInTime, 'closed-in-time')}
                  {cell(row.closedLate, 'closed-late')}
                  {cell(row.late, 'late')}
                  {rateCell(closingRate(row), 'closing')}
                  {rateCell(inTimeRate(row), 'inTime')}
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    />
  );
}

function periodSearch<S extends { readonly from?: string; readonly to?: string }>(
  search: S,
  from?: string,
  to?: string,
): S {
  const { from: _, to: __, ...rest } = search;
  return { ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}) } as S;
}
