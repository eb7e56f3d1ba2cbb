import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readTrips, type TripList, type TripRow } from '../../lib/outreach';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { SearchText } from '../../pieces/search-text';
import { SheetButton } from '../../pieces/sheet-button';
import { GroupFilter } from './group-filter';
import { RecordTrip } from './record-trip';
import { useOutreachSearch } from './use-outreach-search';

/** 外出招商 and 来访: the last first. */
export function TripsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useOutreachSearch();
  const { short } = useFormat();
  const { direction, from, group, text, to, tripStatus } = search;
  const filter = {
    ...(text ? { text } : {}),
    ...(direction ? { direction } : {}),
    ...(tripStatus ? { tripStatus } : {}),
    ...(group ? { groupId: group } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
  const when = (row: TripRow): string =>
    row.from === row.to ? short(row.from) : `${short(row.from)}–${short(row.to)}`;
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
      by: ({ from: first }) => first,
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
        <GroupFilter value={group} onChange={(next) => change({ group: next })} />
        <ListFilters list="trips" search={search} change={change} without={['text']} />
      </div>
      <PagedRows<TripRow, TripList>
        name="trips"
        filter={filter}
        title={t('outreach.tab.trips')}
        read={readTrips(filter)}
        columns={columns}
        keyOf={({ id }) => id}
        tools={
          <>
            <SheetButton kind="trips" />
            <RecordTrip />
          </>
        }
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
