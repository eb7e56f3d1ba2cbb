import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';
import { useCalendar } from '../../lib/calendar';
import { addressOf, countSet } from '../../lib/filters';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import type { Column } from '../../pieces/data-rows';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { projectColumn } from '../../pieces/project-column';
import { type BreachRow, readBreaches } from './supervision-queries';
import { useFilters } from './use-filters';

type BreachPage = Awaited<ReturnType<ReturnType<typeof readBreaches>>>;

/** 超期记录: every limit that was ever missed. What was done afterwards is marked, and stays a breach. */
export function BreachesTab(): ReactNode {
  const { change, search } = useFilters();
  return (
    <>
      <FilterBar set={countSet('breaches', search)}>
        <ListFilters list="breaches" search={addressOf('breaches', search)} change={change} />
      </FilterBar>
      <BreachRows />
    </>
  );
}

function BreachRows(): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { search } = useFilters();
  const { shortDayOf, span } = useFormat();
  const { due: dueText } = useDue();
  const place = useCalendar();
  const { now } = useSession();
  const titleOf = useItemTitle();

  const title = ({ clock: missed, itemTemplateKey, itemTitle }: BreachRow): string =>
    itemTitle === null ? say(`words.clock.${missed}`) : titleOf({ title: itemTitle, templateKey: itemTemplateKey });
  const daysLate = ({ curedAt, due }: BreachRow): number | null => {
    const left = place?.left(due, curedAt ?? now);
    return left?.kind === 'over' ? left.days : null;
  };
  const standing = (row: BreachRow): string =>
    row.curedAt === null ? t('words.cured.no') : t('supervision.curedOn', { date: shortDayOf(row.curedAt) });
  const lateText = (row: BreachRow): string => {
    const late = daysLate(row);
    return late === null ? '' : span(late);
  };

  const columns = (nameOf: NameOf): readonly Column<BreachRow>[] => [
    {
      key: 'due',
      title: t('supervision.missed'),
      width: '112px',
      by: ({ due }) => due,
      cell: dueText,
    },
    {
      key: 'what',
      title: t('figures.item'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: title,
      cell: (row) =>
        row.itemId ? (
          <Link to="/items/$itemId" params={{ itemId: row.itemId }}>
            {title(row)}
          </Link>
        ) : (
          <span className="lead-capital">{title(row)}</span>
        ),
    },
    projectColumn({ title: t('figures.project'), width: 'minmax(0, 1.5fr)', quiet: true }),
    {
      key: 'clock',
      title: t('figures.clock'),
      width: '112px',
      narrow: 'none',
      cell: (row) => (row.itemId ? say(`words.clock.${row.clock}`) : t('supervision.ofProject')),
    },
    {
      key: 'holder',
      title: t('supervision.heldBy'),
      width: 'minmax(0, 1.6fr)',
      cell: ({ personId: person, unitId: unit }) => `${nameOf(unit)} ${nameOf(person)}`,
    },
    {
      key: 'cured',
      title: t('figures.state'),
      width: '150px',
      by: standing,
      cell: (row) => <span className={row.curedAt === null ? 'strong' : undefined}>{standing(row)}</span>,
    },
    {
      key: 'late',
      title: t('supervision.daysLate'),
      width: '120px',
      number: true,
      narrow: 'aside',
      by: daysLate,
      cell: lateText,
    },
  ];
  return (
    <PagedRows<BreachRow, BreachPage>
      name="breaches"
      filter={addressOf('breaches', search)}
      title={t('supervision.tab.breaches')}
      read={readBreaches(search)}
      columns={columns}
      keyOf={({ projectId, seq }) => `${projectId}:${seq}`}
      summary={({ cured: made, total }) =>
        `${t('supervision.breachSummary', { count: total, cured: `${made}`, open: `${total - made}` })} ${t('words.late.ever')}`
      }
      fileColumns={[
        ...[
          { title: t('supervision.missed'), width: 16 },
          { title: t('figures.item'), width: 30 },
        ],
        ...[{ title: t('figures.project'), width: 26 }, { title: t('figures.clock') }, { title: t('figures.stage') }],
        ...[
          { title: t('figures.unit'), width: 26 },
          { title: t('figures.person') },
          { title: t('figures.state'), width: 20 },
        ],
        { title: t('supervision.daysLate') },
      ]}
      fileRow={(row, nameOf) => [
        ...[dueText(row), title(row), row.projectName, say(`words.clock.${row.clock}`)],
        ...[t(`words.stage.${row.stage}`), nameOf(row.unitId), nameOf(row.personId), standing(row)],
        // A number to sum; in words where it is under one.
        daysLate(row) === 0 ? lateText(row) : daysLate(row),
      ]}
    />
  );
}
