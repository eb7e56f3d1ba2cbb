import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormNumber } from '../lib/form-words';
import type { ReadPage } from '../lib/pages';
import type { NameOf } from '../lib/reference';
import type { FormRow, FormsPage } from '../lib/supervision-forms';
import { useDue } from '../lib/use-due';
import { useFormat } from '../lib/use-format';
import { useItemTitle } from '../lib/use-item-title';
import type { Column } from './data-rows';
import { Light } from './light';
import { PagedRows } from './paged-rows';

interface FormRowsProps {
  readonly filter: object;
  readonly title: string;
  readonly read: ReadPage<FormsPage>;
}

/** Supervision forms as rows, newest first; every one opens, all of them can be saved. */
export function FormRows({ filter, read, title }: FormRowsProps): ReactNode {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  const { due } = useDue();
  const numberOf = useFormNumber();
  const titleOf = useItemTitle();
  const about = ({ itemTemplateKey, itemTitle, projectName }: FormRow): string =>
    itemTitle === null
      ? projectName
      : `${titleOf({ title: itemTitle, templateKey: itemTemplateKey })} \u00b7 ${projectName}`;
  const limit = ({ dueAt, provisional }: FormRow): string => (dueAt === null ? '' : due({ due: dueAt, provisional }));
  const columns = (nameOf: NameOf): readonly Column<FormRow>[] => [
    {
      key: 'number',
      title: t('supervision.forms.number'),
      width: '172px',
      by: numberOf,
      cell: (row) => (
        <span className="row">
          <Light light={row.light} />
          <Link to="/forms/$formId" params={{ formId: row.id }}>
            {numberOf(row)}
          </Link>
        </span>
      ),
    },
    {
      key: 'unit',
      title: t('supervision.forms.unit'),
      width: 'minmax(0, 1fr)',
      by: ({ unitId }) => nameOf(unitId),
      cell: ({ unitId }) => nameOf(unitId),
    },
    { key: 'about', title: t('supervision.forms.matter'), width: 'minmax(0, 2fr)', by: about, cell: about },
    {
      key: 'state',
      title: t('supervision.forms.state'),
      width: '104px',
      by: ({ state }) => t(`words.formState.${state}`),
      cell: ({ state }) => t(`words.formState.${state}`),
    },
    {
      key: 'issued',
      title: t('supervision.forms.issued'),
      width: '104px',
      narrow: 'none',
      by: ({ issuedAt }) => issuedAt,
      cell: ({ issuedAt }) => shortDayOf(issuedAt),
    },
    {
      key: 'due',
      title: t('supervision.forms.due'),
      width: '112px',
      narrow: 'aside',
      by: ({ dueAt }) => dueAt,
      cell: (row) => <span className={row.late ? 'strong' : ''}>{limit(row)}</span>,
    },
  ];
  return (
    <PagedRows<FormRow, FormsPage>
      name="supervision-forms"
      filter={filter}
      title={title}
      read={read}
      columns={columns}
      keyOf={({ id }) => id}
      fileColumns={[
        { title: t('supervision.forms.number'), width: 20 },
        { title: t('supervision.forms.unit'), width: 24 },
        { title: t('supervision.forms.matter'), width: 40 },
        ...[{ title: t('supervision.forms.state') }, { title: t('supervision.forms.issued') }],
        { title: t('supervision.forms.due') },
      ]}
      fileRow={(row, nameOf) => [
        ...[numberOf(row), nameOf(row.unitId), about(row), t(`words.formState.${row.state}`)],
        ...[shortDayOf(row.issuedAt), limit(row)],
      ]}
    />
  );
}
