import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LightKey } from '@bangban/contract/vocabulary';
import { ExportMenu } from '../../pieces/export-menu';
import { EmptyState } from '../../pieces/empty-state';
import { Light } from '../../pieces/light';
import { useSortedTable } from '../../pieces/sort-head';
import type { LightsRow } from './supervision-queries';
import { ITEM_LIGHTS, type SupervisionSearch } from './supervision-search';

type Shown = SupervisionSearch['light'];

interface LightMatrixProps {
  readonly by: LightKey;
  readonly rows: readonly LightsRow[];
  readonly name: (key: string) => string;
  readonly chosen: { readonly key: string | undefined; readonly light: Shown };
  /** The address of the items behind a count; without a key, behind a total. */
  readonly linkOf: (key: string | undefined, light: Exclude<Shown, undefined>) => SupervisionSearch;
}

/** Unit (person, stage) × light. Every count opens to its items. */
export function LightMatrix({ by, chosen, linkOf, name, rows }: LightMatrixProps): ReactNode {
  const { t } = useTranslation();
  const sum = (of: 'open' | (typeof ITEM_LIGHTS)[number]): number => rows.reduce((total, row) => total + row[of], 0);
  const { head, rows: shown } = useSortedTable('matrix', rows, {
    name: ({ key }) => name(key),
    ...Object.fromEntries([...ITEM_LIGHTS, 'open' as const].map((of) => [of, (row: LightsRow) => row[of]])),
  });
  if (rows.length === 0) return <EmptyState title={t('supervision.noItems')} text={t('supervision.noItemsText')} />;
  const count = (n: number, key: string | undefined, light: Exclude<Shown, undefined>, what: string): ReactNode =>
    n === 0 ? (
      <span className="faint">0</span>
    ) : (
      <Link
        to="/supervision"
        search={linkOf(key, light)}
        aria-label={`${what}: ${n}`}
        className={light === 'red' ? 'strong' : undefined}
      >
        {n}
      </Link>
    );
  const cells = (row: Pick<LightsRow, 'open' | (typeof ITEM_LIGHTS)[number]>, key: string | undefined, who: string) => (
    <>
      {ITEM_LIGHTS.map((light) => (
        <td key={light} className={chosen.light === light && chosen.key === key ? 'num chosen' : 'num'}>
          {count(row[light], key, light, `${who} ${t(`words.light.${light}`)}`)}
        </td>
      ))}
      <td className={chosen.light === 'all' && chosen.key === key ? 'num chosen' : 'num'}>
        {count(row.open, key, 'all', `${who} ${t('supervision.open')}`)}
      </td>
    </>
  );
  return (
    <div className="matrix">
      <table className="figures-table">
        <caption className="unseen">{t('supervision.matrix')}</caption>
        <thead>
          <tr>
            {head('name', t(`supervision.group.${by}`), true)}
            {ITEM_LIGHTS.map((light) => head(light, <Light light={light} word />))}
            {head('open', t('supervision.open'))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>
              <th scope="row">{name(row.key)}</th>
              {cells(row, row.key, name(row.key))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('figures.total')}</th>
            {cells(
              { open: sum('open'), red: sum('red'), yellow: sum('yellow'), green: sum('green'), none: sum('none') },
              undefined,
              t('figures.total'),
            )}
          </tr>
        </tfoot>
      </table>
      <div className="row matrix-foot no-print">
        <span className="grow" />
        <ExportMenu
          small
          table={() => ({
            name: `${t('supervision.title')} ${t(`supervision.group.${by}`)}`,
            columns: [
              { title: t(`supervision.group.${by}`), width: 28 },
              ...ITEM_LIGHTS.map((light) => ({ title: t(`words.light.${light}`) })),
              { title: t('supervision.open') },
            ],
            rows: rows.map((row) => [name(row.key), ...ITEM_LIGHTS.map((light) => row[light]), row.open]),
          })}
        />
      </div>
    </div>
  );
}
