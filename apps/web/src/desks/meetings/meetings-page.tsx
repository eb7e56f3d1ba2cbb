import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, countSet, queryOf } from '../../lib/filters';
import { type MeetingRow, type MeetingsPage as Listed, readMeetings } from '../../lib/meetings';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { PageHelp } from '../../pieces/page-help';
import { PagedRows } from '../../pieces/paged-rows';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ScopeLine } from '../../pieces/scope-line';
import { TabLinks } from '../../pieces/tab-links';
import { CallMeeting } from './call-meeting';
import { MatterRows } from '../../pieces/matter-rows';
import { MEETING_TABS, type MeetingsSearch } from './meetings-search';
import { useMinutesNumber } from '../../pieces/use-minutes-number';
import './meetings.css';

/** 调度会: the meetings, and what became of the matters that were raised there. */
export function MeetingsPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/meetings' });
  const { tab = 'meetings' } = search;
  return (
    <>
      <PageTitle title={t('meetings.title')}>
        <PageHelp help={t('help.meetings', { returnObjects: true })} />
        <CallMeeting />
      </PageTitle>
      <ScopeLine />
      <TabLinks
        label={t('meetings.title')}
        current={tab}
        tabs={MEETING_TABS.map((key) => ({
          key,
          label: t(`meetings.tab.${key}`),
          link: { to: '/meetings', search: key === 'meetings' ? {} : { tab: key } },
        }))}
      />
      <Panel lines={8}>{tab === 'meetings' ? <Meetings /> : <Matters />}</Panel>
    </>
  );
}

function useChange(): (change: object) => void {
  const search = useSearch({ from: '/meetings' });
  const navigate = useNavigate();
  return (change) => {
    const entries = Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined);
    void navigate({ to: '/meetings', search: Object.fromEntries(entries) as MeetingsSearch });
  };
}

function Meetings(): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const numberOf = useMinutesNumber();
  const search = useSearch({ from: '/meetings' });
  const change = useChange();
  const filter = queryOf('meetings', search);
  const columns = (nameOf: NameOf): readonly Column<MeetingRow>[] => [
    {
      key: 'when',
      title: t('meetings.when'),
      width: '172px',
      narrow: 'lead',
      by: ({ startsAt }) => startsAt,
      cell: ({ id, startsAt }) => (
        <Link to="/meetings/$meetingId" params={{ meetingId: id }}>
          {time(startsAt)}
        </Link>
      ),
    },
    { key: 'kind', title: t('meetings.kind'), width: '128px', cell: ({ kind }) => t(`words.meetingKind.${kind}`) },
    { key: 'chair', title: t('meetings.chair'), width: '104px', cell: ({ chairId }) => nameOf(chairId) },
    { key: 'place', title: t('meetings.place'), width: 'minmax(0, 1fr)', narrow: 'none', cell: ({ place }) => place },
    {
      key: 'status',
      title: t('meetings.status'),
      width: '136px',
      by: ({ status }) => status,
      cell: ({ late, status }) => (
        <>
          {t(`words.meetingStatus.${status}`)} {late ? <span className="strong">{t('meetings.late')}</span> : null}
        </>
      ),
    },
    { key: 'matters', title: t('meetings.matters'), width: '80px', number: true, cell: ({ matters }) => matters },
    {
      key: 'decisions',
      title: t('meetings.decisions'),
      width: '80px',
      number: true,
      cell: ({ decisions }) => decisions,
    },
    {
      key: 'minutes',
      title: t('meetings.minutes'),
      width: '128px',
      narrow: 'aside',
      by: ({ minutes }) => minutes?.number ?? null,
      cell: ({ minutes }) => (minutes ? numberOf(minutes) : ''),
    },
  ];
  return (
    <>
      <FilterBar set={countSet('meetings', search)}>
        <ListFilters list="meetings" search={addressOf('meetings', search)} change={change} />
      </FilterBar>
      <PagedRows<MeetingRow, Listed>
        name="meetings"
        filter={filter}
        title={t('meetings.title')}
        read={readMeetings(filter)}
        columns={columns}
        keyOf={({ id }) => id}
      />
    </>
  );
}

function Matters(): ReactNode {
  const search = useSearch({ from: '/meetings' });
  const change = useChange();
  const filter = queryOf('matters', search);
  return (
    <>
      <FilterBar set={countSet('matters', search)}>
        <ListFilters list="matters" search={addressOf('matters', search)} change={change} />
      </FilterBar>
      <MatterRows filter={filter} onOutcome={(outcome) => change({ outcome })} />
    </>
  );
}
