import { Link } from '@tanstack/react-router';
import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { INVESTOR_STATUSES } from '@bangban/contract/vocabulary';
import { type InvestorPage, type InvestorRow, readInvestors } from '../../lib/investors';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { PagedRows } from '../../pieces/paged-rows';
import { SearchText } from '../../pieces/search-text';
import { SheetButton } from '../../pieces/sheet-button';
import { RegisterInvestor, useNotKeeping } from './investor-forms';
import { useLibrarySearch } from './use-library-search';

/** 客商库: found by part of a name in either script, by group and by code. */
export function InvestorsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useLibrarySearch();
  const { shortDayOf } = useFormat();
  const notKeeping = useNotKeeping();
  const filter = {
    ...(search.text ? { text: search.text } : {}),
    ...(search.entries ? { status: search.entries } : {}),
    ...(search.alike ? { alike: 'true' as const } : {}),
  };
  const columns: readonly Column<InvestorRow>[] = [
    {
      key: 'name',
      title: t('investors.name'),
      width: 'minmax(0, 2.4fr)',
      narrow: 'lead',
      by: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to="/libraries/investors/$investorId" params={{ investorId: id }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'code',
      title: t('investors.code'),
      width: '188px',
      by: ({ code }) => code,
      cell: ({ code, country }) => code ?? (country === 'CN' ? t('investors.noCode') : country),
    },
    {
      key: 'group',
      title: t('investors.group'),
      width: 'minmax(0, 1.2fr)',
      narrow: 'none',
      by: ({ group }) => group,
      cell: ({ group }) => group ?? '',
    },
    {
      key: 'projects',
      title: t('investors.projects'),
      width: '80px',
      number: true,
      by: ({ projects }) => projects,
      cell: ({ projects }) => projects,
    },
    {
      key: 'contacts',
      title: t('investors.contacts'),
      width: '88px',
      number: true,
      by: ({ contacts }) => contacts,
      cell: ({ contacts }) => contacts,
    },
    {
      key: 'alike',
      title: t('investors.alike'),
      width: '112px',
      narrow: 'aside',
      by: ({ alike }) => alike,
      cell: ({ alike }) => (alike > 0 ? t('investors.alikeCount', { count: alike }) : ''),
    },
    {
      key: 'registered',
      title: t('investors.registered'),
      width: '104px',
      narrow: 'none',
      by: ({ registeredAt }) => registeredAt,
      cell: ({ registeredAt }) => shortDayOf(registeredAt),
    },
  ];
  return (
    <>
      <div className="filters no-print">
        <SearchText label={t('investors.search')} text={search.text ?? ''} onText={(text) => change({ text })} />
        <Select
          className="filter"
          aria-label={t('investors.entries')}
          value={search.entries ?? 'standing'}
          options={INVESTOR_STATUSES.map((value) => ({ value, label: t(`words.investorStatus.${value}`) }))}
          onChange={(entries) => change({ entries: entries === 'standing' ? undefined : entries })}
        />
        <Checkbox
          checked={search.alike === 'yes'}
          onChange={({ target }) => change({ alike: target.checked ? 'yes' : undefined })}
        >
          {t('investors.onlyAlike')}
        </Checkbox>
      </div>
      <PagedRows<InvestorRow, InvestorPage>
        name="investors"
        filter={filter}
        title={t('libraries.tab.investors')}
        read={readInvestors(filter)}
        columns={() => columns}
        keyOf={({ id }) => id}
        tools={
          <>
            {notKeeping === null ? <SheetButton kind="investors" /> : null}
            <RegisterInvestor />
          </>
        }
        fileColumns={[
          { title: t('investors.name'), width: 36 },
          { title: t('investors.code'), width: 22 },
          ...[{ title: t('investors.country') }, { title: t('investors.group'), width: 20 }],
          ...[{ title: t('investors.projects') }, { title: t('investors.contacts') }],
          { title: t('investors.registered') },
        ]}
        fileRow={(row) => [
          ...[row.name, row.code ?? '', row.country, row.group ?? '', row.projects, row.contacts],
          shortDayOf(row.registeredAt),
        ]}
      />
    </>
  );
}
