import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCOUNT_KEYS, type AccountKey, type TimeParty } from '@bangban/contract/vocabulary';
import { type Period, periodOf } from '../../lib/periods';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { PARTY_FIELDS, type TimeAccountRow, timeAccountQuery } from '../../lib/time-account';
import { useFormat } from '../../lib/use-format';
import { UnitFilter } from '../../pieces/filters';
import { PartyBar } from '../../pieces/party-bar';
import { PeriodFilter } from '../../pieces/period-filter';
import { useSortedTable } from '../../pieces/sort-head';
import { CountLink } from '../../pieces/count-link';
import { Figure } from './figure';
import type { StatisticsSearch } from './statistics-search';
import { usePalette } from './use-palette';

const MOST_BARS = 16;
const BAR_HEIGHT = 24;
/** In what a row of each is told apart in an address. */
const ID = { unit: 'unitId', person: 'personId', project: 'projectId' } as const satisfies Record<AccountKey, string>;

/** 时限账单: whose the working days of a period were, per unit, person or project; each number opens to its items. */
export function TimeAccount(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const { today } = useFormat();
  const search = useSearch({ from: '/statistics' });
  const usual = periodOf('quarter', today);
  const period: Period = { from: search.from ?? usual.from, to: search.to ?? usual.to };
  const { account: by = 'unit', unitId } = search;
  const filter = unitId === undefined ? {} : { unitId };
  const { data, error, refetch } = useQuery(timeAccountQuery(by, filter, period));
  const nameOf = useNames(data?.names);
  const rows = data?.rows ?? [];
  const { head, rows: shown } = useSortedTable('time-account', rows, {
    key: ({ key }) => nameOf(key),
    items: ({ items }) => items,
    ...Object.fromEntries(PARTY_FIELDS.map(({ field }) => [field, (row: TimeAccountRow) => row[field]])),
    total: ({ total }) => total,
    asked: ({ asked }) => asked,
  });
  const drawn = rows.filter(({ total }) => total > 0).slice(0, MOST_BARS);
  const change = (next: Partial<Record<keyof StatisticsSearch, string | undefined>>): void => {
    const kept = Object.entries({ ...search, ...next }).filter(([, value]) => value !== undefined);
    void navigate({ to: '/statistics', search: Object.fromEntries(kept) as StatisticsSearch });
  };
  const link = (key: string | null, only: { readonly party?: TimeParty; readonly side?: 'asked' } = {}) => {
    const whose = { ...filter, ...(key === null ? {} : { [ID[by]]: key }) };
    return { to: '/statistics', search: { rows: 'time', ...period, ...whose, ...only } } as const;
  };
  // A project is nobody's co-unit.
  const askedToo = by !== 'project';
  // No colour of the lights: parties are told apart by tone and pattern.
  const looks = [
    { colour: palette.accent },
    { colour: palette.hatch },
    { colour: palette.text3, pattern: 'lines' },
    { colour: palette.lineStrong },
    { colour: palette.text2, pattern: 'dots' },
    { colour: palette.accent, pattern: 'dots' },
    { colour: palette.text2, pattern: 'lines' },
  ] as const;
  const cells = (name: string, row: Omit<TimeAccountRow, 'key'>, key: string | null): ReactNode => (
    <>
      <td className="num">{row.items}</td>
      {PARTY_FIELDS.map(({ field, party }) => (
        <td key={field} className="num">
          <CountLink count={row[field]} what={`${name} ${t(`timeAccount.party.${party}`)}`} to={link(key, { party })} />
        </td>
      ))}
      <td className="num">
        <CountLink count={row.total} what={`${name} ${t('timeAccount.total')}`} to={link(key)} />
      </td>
      {askedToo ? (
        <td className="num">
          <CountLink
            count={row.asked}
            what={`${name} ${t('timeAccount.asked')}`}
            to={key === null && unitId === undefined ? link(null, { party: 'co-unit' }) : link(key, { side: 'asked' })}
          />
        </td>
      ) : null}
    </>
  );
  return (
    <Figure
      name="time-account"
      title={t('timeAccount.title')}
      definition={t('timeAccount.means')}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      empty={data && rows.length === 0 ? t('figures.nothingText') : null}
      tools={
        <Segmented<AccountKey>
          size="small"
          aria-label={t('timeAccount.by')}
          value={by}
          onChange={(account) => change({ account })}
          options={ACCOUNT_KEYS.map((value) => ({ value, label: t(`timeAccount.key.${value}`) }))}
        />
      }
      filters={
        <>
          <PeriodFilter value={period} onChange={({ from, to }) => change({ from, to })} />
          <UnitFilter value={unitId} onChange={(next) => change({ unitId: next })} />
          {data ? <PartyBar days={data.total} elapsed={unitId === undefined ? data.elapsed : undefined} /> : null}
        </>
      }
      chart={
        data
          ? {
              height: Math.max(200, 60 + drawn.length * BAR_HEIGHT),
              lying: true,
              categories: drawn.map(({ key }) => nameOf(key)),
              series: PARTY_FIELDS.map(({ field, party, tone }) => ({
                name: t(`timeAccount.party.${party}`),
                values: drawn.map((row) => row[field]),
                stack: 'days',
                ...looks[tone],
              })),
            }
          : null
      }
      onOpen={({ index, series }) => {
        const [row, party] = [drawn[index], PARTY_FIELDS[series]?.party];
        if (row) void navigate(link(row.key, party ? { party } : {}));
      }}
      file={() => ({
        name: `${t('timeAccount.title')} ${period.from} ${period.to}`,
        columns: [
          { title: t(`timeAccount.key.${by}`), width: 28 },
          { title: t('timeAccount.items') },
          ...PARTY_FIELDS.map(({ party }) => ({ title: t(`timeAccount.party.${party}`) })),
          { title: t('timeAccount.total') },
          ...(askedToo ? [{ title: t('timeAccount.asked') }] : []),
        ],
        rows: [
          ...rows.map((row) => [
            ...[nameOf(row.key), row.items],
            ...[...PARTY_FIELDS.map(({ field }) => row[field]), row.total, ...(askedToo ? [row.asked] : [])],
          ]),
          ...(data
            ? [
                [
                  ...[t('figures.total'), data.total.items],
                  ...[...PARTY_FIELDS.map(({ field }) => data.total[field]), data.total.total],
                  ...(askedToo ? [data.total.asked] : []),
                ],
              ]
            : []),
        ],
      })}
      table={
        <table className="figures-table wide">
          <caption className="unseen">{t('timeAccount.title')}</caption>
          <thead>
            <tr>
              {head('key', t(`timeAccount.key.${by}`), true)}
              {head('items', t('timeAccount.items'))}
              {PARTY_FIELDS.map(({ field, party }) => head(field, t(`timeAccount.party.${party}`)))}
              {head('total', t('timeAccount.total'))}
              {askedToo ? head('asked', t('timeAccount.asked')) : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">{nameOf(row.key)}</th>
                {cells(nameOf(row.key), row, row.key)}
              </tr>
            ))}
          </tbody>
          {data ? (
            <tfoot>
              <tr>
                <th scope="row">{t('figures.total')}</th>
                {cells(t('figures.total'), data.total, null)}
              </tr>
            </tfoot>
          ) : null}
        </table>
      }
    />
  );
}
