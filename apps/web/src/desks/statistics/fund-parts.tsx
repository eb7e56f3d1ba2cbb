import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText } from '../../i18n/format';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import type { Column } from '../../pieces/data-rows';
import { PagedRows } from '../../pieces/paged-rows';
import { projectColumn } from '../../pieces/project-column';
import { type FundPart, type PartsAsked, readParts } from './statistics-queries';

type Page = Awaited<ReturnType<ReturnType<typeof readParts>>>;

/** The arrivals and shares behind one number of a place. */
export function FundParts({ asked, title }: { readonly asked: PartsAsked; readonly title: string }): ReactNode {
  const { t } = useTranslation();
  const { date, unit } = useFormat();
  const columns = (nameOf: NameOf): readonly Column<FundPart>[] => [
    projectColumn({ title: t('figures.project'), width: 'minmax(0, 2fr)', narrow: 'lead' }),
    {
      key: 'date',
      title: t('project.funds.date'),
      width: '120px',
      by: (row) => row.date,
      cell: (row) => date(row.date),
    },
    {
      key: 'amount',
      title: t('project.funds.amount', { unit: unit(asked.currency) }),
      width: '130px',
      number: true,
      narrow: 'aside',
      by: ({ amount }) => Number(amount),
      cell: ({ amount }) => decimalText(amount, 2),
    },
    {
      key: 'place',
      title: t('statistics.place'),
      width: 'minmax(0, 1fr)',
      cell: ({ unitId }) => (unitId === null ? t('statistics.noPlace') : nameOf(unitId)),
    },
    {
      key: 'split',
      title: t('statistics.how'),
      width: '110px',
      cell: ({ split }) => t(split ? 'statistics.bySplit' : 'statistics.whole'),
    },
    {
      key: 'state',
      title: t('statistics.verified'),
      width: '100px',
      cell: ({ published }) => t(published ? 'statistics.isVerified' : 'statistics.notVerified'),
    },
    {
      key: 'proof',
      title: t('project.funds.proof'),
      width: 'minmax(0, 1fr)',
      narrow: 'none',
      cell: ({ proof, proofNumber }) => `${t(`words.proof.${proof}`)} ${proofNumber}`,
    },
  ];
  return (
    <PagedRows<FundPart, Page>
      name="fund-parts"
      filter={{ ...asked }}
      title={title}
      read={readParts(asked)}
      columns={columns}
      keyOf={({ arrivalId, projectId, unitId }) => `${projectId} ${arrivalId} ${unitId ?? ''}`}
    />
  );
}
