import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PROMOTION_STATUSES, type PromotionStatus } from '@bangban/contract/vocabulary';
import { type PromotionList, type PromotionRow, readPromotions } from '../../lib/promotions';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useIndustry } from '../../lib/use-industry';
import type { Column } from '../../pieces/data-rows';
import { PagedRows } from '../../pieces/paged-rows';
import { SearchText } from '../../pieces/search-text';
import { SheetButton } from '../../pieces/sheet-button';
import { useNotKeeping } from './investor-forms';
import { DraftPromotion } from './promotion-forms';
import { useLibrarySearch } from './use-library-search';

/** 项目库: what the place offers, and where each stands. */
export function PromotionsTab(): ReactNode {
  const { t } = useTranslation();
  const { change, search } = useLibrarySearch();
  const { money, shortDayOf } = useFormat();
  const notKeeping = useNotKeeping();
  const industryOf = useIndustry();
  const filter = {
    ...(search.text ? { text: search.text } : {}),
    ...(search.promotion ? { promotion: search.promotion } : {}),
  };
  const amount = ({ sheet }: PromotionRow): string => (sheet.money ? money(sheet.money) : '');
  const columns = (nameOf: NameOf): readonly Column<PromotionRow>[] => [
    {
      key: 'name',
      title: t('promotions.name'),
      width: 'minmax(0, 2.4fr)',
      narrow: 'lead',
      by: ({ sheet }) => sheet.name,
      cell: ({ id, sheet }) => (
        <Link to="/libraries/projects/$promotionId" params={{ promotionId: id }}>
          {sheet.name}
        </Link>
      ),
    },
    {
      key: 'status',
      title: t('filter.state'),
      width: '112px',
      narrow: 'aside',
      by: ({ status }) => t(`words.promotionStatus.${status}`),
      cell: ({ status }) => t(`words.promotionStatus.${status}`),
    },
    {
      key: 'industry',
      title: t('promotions.industry'),
      width: '120px',
      by: ({ sheet }) => industryOf(sheet.industry),
      cell: ({ sheet }) => industryOf(sheet.industry),
    },
    {
      key: 'site',
      title: t('promotions.site'),
      width: 'minmax(0, 1.2fr)',
      by: ({ sheet }) => nameOf(sheet.siteUnitId),
      cell: ({ sheet }) => nameOf(sheet.siteUnitId),
    },
    {
      key: 'money',
      title: t('promotions.money'),
      width: '120px',
      number: true,
      by: ({ sheet }) => (sheet.money ? Number(sheet.money.amount) : null),
      cell: amount,
    },
    {
      key: 'drafted',
      title: t('promotions.drafted'),
      width: '104px',
      narrow: 'none',
      by: ({ draftedAt }) => draftedAt,
      cell: ({ draftedAt }) => shortDayOf(draftedAt),
    },
  ];
  return (
    <>
      <div className="filters no-print">
        <SearchText label={t('promotions.search')} text={search.text ?? ''} onText={(text) => change({ text })} />
        <Select<PromotionStatus | 'all'>
          className="filter"
          aria-label={t('filter.state')}
          value={search.promotion ?? 'all'}
          options={[
            { value: 'all', label: t('promotions.all') },
            ...PROMOTION_STATUSES.map((value) => ({ value, label: t(`words.promotionStatus.${value}`) })),
          ]}
          onChange={(next) => change({ promotion: next === 'all' ? undefined : next })}
        />
      </div>
      <PagedRows<PromotionRow, PromotionList>
        name="promotions"
        filter={filter}
        title={t('libraries.tab.projects')}
        read={readPromotions(filter)}
        columns={columns}
        keyOf={({ id }) => id}
        tools={
          <>
            {notKeeping === null ? <SheetButton kind="promotions" /> : null}
            <DraftPromotion />
          </>
        }
        fileColumns={[
          { title: t('promotions.name'), width: 36 },
          ...[{ title: t('filter.state') }, { title: t('promotions.industry') }],
          ...[{ title: t('promotions.site'), width: 22 }, { title: t('promotions.money') }],
          ...[{ title: t('promotions.land') }, { title: t('promotions.drafted') }],
        ]}
        fileRow={(row, nameOf) => [
          ...[row.sheet.name, t(`words.promotionStatus.${row.status}`), industryOf(row.sheet.industry)],
          ...[nameOf(row.sheet.siteUnitId), amount(row), row.sheet.landMu ?? '', shortDayOf(row.draftedAt)],
        ]}
      />
    </>
  );
}
