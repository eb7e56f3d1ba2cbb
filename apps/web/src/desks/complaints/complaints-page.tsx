import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ComplaintFilter,
  type ComplaintRow,
  type ComplaintsPage as Page,
  complaintsQuery,
  readComplaints,
} from '../../lib/complaints';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import { useNames } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { EmptyState } from '../../pieces/empty-state';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { PagedRows } from '../../pieces/paged-rows';
import { Panel } from '../../pieces/panel';
import { ScopeLine } from '../../pieces/scope-line';
import type { ComplaintsSearch } from './complaints-search';
import './complaints.css';

type Change = { readonly [K in keyof ComplaintsSearch]?: ComplaintsSearch[K] | undefined };
const SHOWN = ['all', 'mine', 'overdue'] as const;

/** 客商投诉: what waits for whoever looks, what is late, and all that they may read. */
export function ComplaintsPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/complaints' });
  const navigate = useNavigate();
  const { data: all } = useQuery(complaintsQuery({}));
  const { mine, overdue } = search;
  const change = (changed: Change): void => {
    const next = Object.entries({ ...search, ...changed }).filter(([, value]) => value !== undefined);
    void navigate({ to: '/complaints', search: Object.fromEntries(next) });
  };
  const filter = { ...queryOf('complaints', search), ...(mine ? { mine } : {}), ...(overdue ? { overdue } : {}) };
  return (
    <>
      <PageTitle title={t('complaints.title')}>
        <PageHelp help={t('help.complaints', { returnObjects: true })} />
      </PageTitle>
      <ScopeLine />
      {all && all.mine > 0 && !mine ? (
        <p className="complaint-waiting" role="status">
          {t('complaints.waiting', { count: all.mine })}{' '}
          <Link to="/complaints" search={{ mine: 'to-do' }}>
            {t('complaints.waitingLink')}
          </Link>
        </p>
      ) : null}
      <div className="row wrap no-print complaint-tools">
        <Segmented<(typeof SHOWN)[number]>
          aria-label={t('complaints.title')}
          value={mine ? 'mine' : overdue ? 'overdue' : 'all'}
          onChange={(next) =>
            change({ mine: next === 'mine' ? 'to-do' : undefined, overdue: next === 'overdue' ? 'true' : undefined })
          }
          options={SHOWN.map((value) => ({ value, label: t(`complaints.shown.${value}`) }))}
        />
      </div>
      <Panel lines={8}>
        {all?.total === 0 ? (
          <EmptyState title={t('complaints.none')} text={t('complaints.noneText')} />
        ) : (
          <>
            <FilterBar set={countSet('complaints', search)}>
              <ListFilters list="complaints" search={addressOf('complaints', search)} change={change} />
            </FilterBar>
            <Rows filter={filter} names={all?.names ?? {}} />
          </>
        )}
      </Panel>
    </>
  );
}

interface RowsProps {
  readonly filter: ComplaintFilter;
  readonly names: Readonly<Record<string, string>>;
}

function Rows({ filter, names }: RowsProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const { shortDue } = useDue();
  const { shortDayOf } = useFormat();
  const status = ({ outcome, status: stands }: ComplaintRow): string =>
    outcome === null
      ? t(`words.complaintStatus.${stands}`)
      : `${t(`words.complaintStatus.${stands}`)} · ${t(`words.complaintOutcome.${outcome}`)}`;
  const due = ({ due: end, late, provisional }: ComplaintRow): string =>
    end === null ? '' : `${shortDue({ due: end, provisional })}${late ? ` · ${t('complaints.late')}` : ''}`;
  const about = ({ confidential, subject, words }: ComplaintRow): string =>
    `${t(`words.complaintSubject.${subject}`)}${confidential ? ` · ${t('complaints.kept')}` : ''} · ${words}`;
  const named = (id: string | null): string => (id === null ? '' : nameOf(id));
  const columns: readonly Column<ComplaintRow>[] = [
    {
      key: 'about',
      title: t('complaints.about'),
      width: 'minmax(0, 3fr)',
      narrow: 'lead',
      by: about,
      cell: (row) => (
        <Link to="/complaints/$complaintId" params={{ complaintId: row.id }}>
          {about(row)}
        </Link>
      ),
    },
    { key: 'status', title: t('filter.complaintStatus'), width: '168px', narrow: 'aside', by: status, cell: status },
    {
      key: 'project',
      title: t('filter.project'),
      width: 'minmax(0, 2fr)',
      by: ({ projectName }) => projectName,
      cell: ({ projectName }) => projectName,
    },
    {
      key: 'unit',
      title: t('complaints.unit'),
      width: 'minmax(0, 1fr)',
      narrow: 'none',
      by: ({ unitId }) => named(unitId),
      cell: ({ unitId }) => named(unitId),
    },
    {
      key: 'handler',
      title: t('complaints.handler'),
      width: '96px',
      narrow: 'none',
      by: ({ handlerId }) => named(handlerId),
      cell: ({ handlerId }) => named(handlerId),
    },
    { key: 'due', title: t('complaints.due'), width: '128px', by: ({ due: end }) => end, cell: due },
    {
      key: 'lodged',
      title: t('complaints.lodged'),
      width: '96px',
      narrow: 'none',
      by: ({ lodgedAt }) => lodgedAt,
      cell: ({ lodgedAt }) => shortDayOf(lodgedAt),
    },
  ];
  return (
    <PagedRows<ComplaintRow, Page>
      name="complaints"
      filter={filter}
      title={t('complaints.title')}
      read={readComplaints(filter)}
      columns={() => columns}
      keyOf={({ id }) => id}
      fileColumns={[
        { title: t('filter.project'), width: 36 },
        { title: t('complaints.about'), width: 48 },
        ...[
          { title: t('filter.complaintStatus') },
          { title: t('complaints.unit') },
          { title: t('complaints.handler') },
        ],
        ...[{ title: t('complaints.due') }, { title: t('complaints.lodged') }],
      ]}
      fileRow={(row) => [
        ...[row.projectName, about(row), status(row), named(row.unitId), named(row.handlerId)],
        ...[due(row), shortDayOf(row.lodgedAt)],
      ]}
    />
  );
}
