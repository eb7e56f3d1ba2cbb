import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LEAD_STANDS, type LeadStand } from '@bangban/contract/vocabulary';
import { countSet, queryOf } from '../../lib/filters';
import { type LeadList, type LeadRow, readLeads } from '../../lib/leads';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { PagedRows } from '../../pieces/paged-rows';
import { projectColumn } from '../../pieces/project-column';
import { useLeadsSearch } from './use-leads-search';

/** Leads, the longest without a contact first; those that are followed unless others are asked for. */
export function FollowTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useLeadsSearch();
  const { date } = useFormat();
  const { due, keptDue } = useDue();
  const asked = search.stand ?? 'open';
  // A number of the other tab may count all of them: only the switch says which, where nothing else narrows.
  const whole = search.reached !== undefined || search.channel !== undefined;
  const filter = { ...queryOf('leads', search), ...(search.stand || whole ? {} : { stand: asked }) };
  const source = ({ channel, channelDetail: detail }: LeadRow): string =>
    detail === ''
      ? t(`words.leadChannel.${channel}`)
      : t('leads.named', { channel: t(`words.leadChannel.${channel}`), detail });
  const standing = ({ lost, stage, stand }: LeadRow): string => {
    if (stand === 'on') return t(`words.stage.${stage}`);
    return lost === null
      ? t(`words.leadStand.${stand}`)
      : `${t('words.leadStand.lost')} ${t(`words.lostReason.${lost}`)}`;
  };
  const contacted = ({ contactedOn }: LeadRow): string => (contactedOn === null ? t('leads.never') : date(contactedOn));
  const columns = (nameOf: NameOf): readonly Column<LeadRow>[] => [
    projectColumn({ title: t('leads.project'), width: 'minmax(0, 2fr)', narrow: 'lead' }),
    {
      key: 'investor',
      title: t('project.investor'),
      width: 'minmax(0, 1.2fr)',
      narrow: 'none',
      by: ({ investorName }) => investorName ?? '',
      cell: ({ investorName }) => investorName ?? '',
    },
    { key: 'stand', title: t('filter.state'), width: '132px', by: standing, cell: standing },
    { key: 'source', title: t('filter.channel'), width: 'minmax(0, 1.2fr)', by: source, cell: source },
    {
      key: 'follower',
      title: t('field.followerId'),
      width: '96px',
      by: ({ followerId }) => nameOf(followerId),
      cell: ({ followerId }) => nameOf(followerId) || t('leads.nobody'),
    },
    {
      key: 'age',
      title: t('leads.age'),
      width: '72px',
      number: true,
      by: ({ days }) => days,
      cell: ({ days }) => t('leads.days', { count: days }),
    },
    { key: 'contacted', title: t('leads.contacted'), width: '104px', narrow: 'none', by: contacted, cell: contacted },
    {
      key: 'silent',
      title: t('leads.silent'),
      width: '120px',
      narrow: 'aside',
      by: ({ silentDays }) => silentDays,
      cell: ({ ageing, silentDays }) => (
        <>
          {t('leads.days', { count: silentDays })}
          {ageing ? <span className="tag"> {t('words.leadAgeing.yes')}</span> : null}
        </>
      ),
    },
    {
      key: 'next',
      title: t('leads.next'),
      width: '104px',
      by: ({ nextDue }) => nextDue ?? '',
      cell: ({ nextDue, nextDueProvisional: provisional }) =>
        nextDue === null ? '' : due({ due: nextDue, provisional }),
    },
  ];
  return (
    <>
      <div className="row wrap no-print which-leads">
        <Segmented<LeadStand | 'all'>
          aria-label={t('leads.which')}
          value={search.stand ?? (whole ? 'all' : 'open')}
          options={[
            ...LEAD_STANDS.map((value) => ({ value, label: t(`words.leadStand.${value}`) })),
            ...(whole && !search.stand ? [{ value: 'all' as const, label: t('leads.all') }] : []),
          ]}
          onChange={(next) => change({ stand: next === 'all' ? undefined : next })}
        />
      </div>
      <FilterBar set={countSet('leads', search)}>
        <ListFilters list="leads" search={search} change={change} without={['stand']} />
      </FilterBar>
      <PagedRows<LeadRow, LeadList>
        name="leads"
        filter={filter}
        title={t('leads.tab.follow')}
        read={readLeads(filter)}
        columns={columns}
        keyOf={({ projectId }) => projectId}
        summary={({ ageingDays }) => <p className="muted">{t('leads.ageingMeans', { count: ageingDays })}</p>}
        fileColumns={[
          { title: t('leads.project'), width: 36 },
          ...[{ title: t('project.investor'), width: 28 }, { title: t('filter.state') }],
          ...[
            { title: t('filter.channel'), width: 22 },
            { title: t('field.introducingUnitId'), width: 22 },
          ],
          ...[{ title: t('field.followerId') }, { title: t('leads.registered') }, { title: t('leads.age') }],
          ...[{ title: t('leads.contacted') }, { title: t('leads.silent') }, { title: t('leads.next') }],
        ]}
        fileRow={(row, nameOf) => [
          ...[row.projectName, row.investorName ?? '', standing(row), source(row), nameOf(row.introducingUnitId)],
          ...[nameOf(row.followerId), row.registeredOn, row.days, row.contactedOn ?? '', row.silentDays],
          row.nextDue === null ? '' : keptDue({ due: row.nextDue, provisional: row.nextDueProvisional }),
        ]}
      />
    </>
  );
}
