import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsQuery, readTrips, type TripList, type TripRow } from '../../lib/outreach';
import type { NameOf } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { SearchText } from '../../pieces/search-text';
import { RecordTrip } from './record-trip';
import { useOutreachSearch } from './use-outreach-search';

/** 外出招商 and 来访: the last first. */
export function TripsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useOutreachSearch();
  const { short } = useFormat();
  const { data: groups } = useQuery(groupsQuery);
  const { direction, group, text, tripStatus } = search;
  const filter = {
    ...(text ? { text } : {}),
    ...(direction ? { direction } : {}),
    ...(tripStatus ? { tripStatus } : {}),
    ...(group ? { groupId: group } : {}),
  };
  const when = ({ from, to }: TripRow): string => (from === to ? short(from) : `${short(from)}–${short(to)}`);
  const columns = (nameOf: NameOf): readonly Column<TripRow>[] => [
    {
      key: 'purpose',
      title: t('outreach.purpose'),
      width: 'minmax(0, 2fr)',
      narrow: 'lead',
      by: ({ purpose }) => purpose,
      cell: ({ id, purpose, status }) => (
        <>
          <Link to="/outreach/$tripId" params={{ tripId: id }}>
            {purpose}
          </Link>
          {status === 'withdrawn' ? <span className="tag"> {t('words.tripStatus.withdrawn')}</span> : null}
        </>
      ),
    },
    {
      key: 'when',
      title: t('outreach.when'),
      width: '132px',
      narrow: 'aside',
      by: ({ from }) => from,
      cell: when,
    },
    {
      key: 'direction',
      title: t('filter.direction'),
      width: '72px',
      by: ({ direction: way }) => t(`words.tripDirection.${way}`),
      cell: ({ direction: way }) => t(`words.tripDirection.${way}`),
    },
    {
      key: 'group',
      title: t('outreach.group'),
      width: 'minmax(0, 1.2fr)',
      by: ({ group: whose }) => whose.name,
      cell: ({ group: whose }) => whose.name,
    },
    {
      key: 'places',
      title: t('outreach.places'),
      width: 'minmax(0, 1fr)',
      by: ({ places }) => places.join(' '),
      cell: ({ places }) => places.join(t('outreach.and')),
    },
    {
      key: 'days',
      title: t('outreach.days'),
      width: '64px',
      number: true,
      by: ({ days }) => days,
      cell: ({ days }) => days,
    },
    {
      key: 'companies',
      title: t('outreach.companies'),
      width: '72px',
      number: true,
      by: ({ companies }) => companies.length,
      cell: ({ companies }) => companies.length,
    },
    {
      key: 'leads',
      title: t('outreach.leads'),
      width: '64px',
      number: true,
      by: ({ leads }) => leads,
      cell: ({ leads }) => leads,
    },
    {
      key: 'members',
      title: t('outreach.members'),
      width: 'minmax(0, 1fr)',
      narrow: 'none',
      by: ({ memberIds }) => memberIds.map(nameOf).join(' '),
      cell: ({ memberIds }) => memberIds.map(nameOf).join(t('outreach.and')),
    },
  ];
  return (
    <>
      <div className="filters no-print">
        <SearchText label={t('outreach.search')} text={text ?? ''} onText={(next) => change({ text: next })} />
        <Select<string>
          className="filter"
          allowClear
          showSearch={BY_LABEL}
          aria-label={t('outreach.group')}
          placeholder={t('outreach.group')}
          value={group ?? null}
          options={(groups?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(next) => change({ group: next })}
        />
        <ListFilters list="trips" search={search} change={change} without={['text']} />
      </div>
      <PagedRows<TripRow, TripList>
        name="trips"
        filter={filter}
        title={t('outreach.tab.trips')}
        read={readTrips(filter)}
        columns={columns}
        keyOf={({ id }) => id}
        tools={<RecordTrip />}
        fileColumns={[
          { title: t('outreach.purpose'), width: 36 },
          ...[{ title: t('outreach.from') }, { title: t('outreach.to') }, { title: t('outreach.days') }],
          ...[{ title: t('filter.direction') }, { title: t('outreach.group'), width: 22 }],
          ...[
            { title: t('outreach.places'), width: 22 },
            { title: t('outreach.companies'), width: 36 },
          ],
          ...[
            { title: t('outreach.leads') },
            { title: t('outreach.members'), width: 22 },
            { title: t('filter.state') },
          ],
        ]}
        fileRow={(row, nameOf) => [
          ...[row.purpose, row.from, row.to, row.days, t(`words.tripDirection.${row.direction}`), row.group.name],
          ...[row.places.join(t('outreach.and')), row.companies.join(t('outreach.and')), row.leads],
          ...[row.memberIds.map(nameOf).join(t('outreach.and')), t(`words.tripStatus.${row.status}`)],
        ]}
      />
    </>
  );
}
