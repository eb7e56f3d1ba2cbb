import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FORM_OUTCOMES, type FormColour } from '@bangban/contract/vocabulary';
import { capitalised } from '../i18n/capitalised';
import {
  FORM_PARTS,
  type FormCounts,
  type FormCountsRow,
  type FormPart,
  formTotals,
  shareAfterBlue,
} from '../lib/form-counts';
import type { Period } from '../lib/periods';
import type { NameOf } from '../lib/reference';
import type { FileTable } from '../lib/table-file';
import { useFormat } from '../lib/use-format';
import './figures-table.css';
import { useSortedTable } from './sort-head';

export interface FormNumber {
  /** Of one unit, or of all. */
  readonly unitId: string | undefined;
  readonly colour: FormColour;
  readonly part: FormPart;
}

interface FormCountsTableProps {
  readonly rows: readonly FormCountsRow[];
  readonly nameOf: NameOf;
  readonly linkOf: (number: FormNumber) => Pick<LinkProps, 'to' | 'search'>;
}

const COUNTED = ['issued', ...FORM_OUTCOMES] as const;

/** 督查单 by unit, colour and what became of them; each number opens to its forms. */
export function FormCountsTable({ linkOf, nameOf, rows }: FormCountsTableProps): ReactNode {
  const { t } = useTranslation();
  const { percent } = useShare();
  const { head, rows: shown } = useSortedTable('form-counts', rows, {
    unit: ({ unitId }) => nameOf(unitId),
    colour: ({ colour }) => colour,
    ...Object.fromEntries(FORM_PARTS.map((part) => [part, (row: FormCountsRow) => row[part]])),
  });
  const cell = (row: FormCounts, who: string, unitId: string | undefined, part: FormPart, text: string): ReactNode => (
    <td key={part} className="num">
      {row[part] === 0 ? (
        <span className="faint">{text}</span>
      ) : (
        <Link
          {...linkOf({ unitId, colour: row.colour, part })}
          aria-label={`${who} ${t(`words.formColour.${row.colour}`)} ${t(`formCounts.part.${part}`)}: ${text}`}
        >
          {text}
        </Link>
      )}
    </td>
  );
  const cells = (row: FormCounts, who: string, unitId: string | undefined): ReactNode => (
    <>
      <td>{capitalised(t(`words.formColour.${row.colour}`))}</td>
      {COUNTED.map((part) => cell(row, who, unitId, part, `${row[part]}`))}
      {cell(row, who, unitId, 'afterBlue', percent(row))}
    </>
  );
  return (
    <table className="figures-table wide">
      <caption className="unseen">{t('formCounts.title')}</caption>
      <thead>
        <tr>
          {head('unit', t('filter.addressedUnit'), true)}
          {head('colour', t('filter.colour'), true)}
          {FORM_PARTS.map((part) => head(part, t(`formCounts.part.${part}`)))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={`${row.unitId} ${row.colour}`}>
            <th scope="row">{nameOf(row.unitId)}</th>
            {cells(row, nameOf(row.unitId), row.unitId)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {formTotals(rows).map((row) => (
          <tr key={row.colour}>
            <th scope="row">{t('figures.total')}</th>
            {cells(row, t('figures.total'), undefined)}
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function useShare(): { readonly percent: (row: FormCounts) => string } {
  const { percent } = useFormat();
  return {
    percent: (row) => {
      const share = shareAfterBlue(row);
      return share === null ? '\u2013' : percent(share);
    },
  };
}

/** The same as a file. */
export function useFormCountsFile(): (rows: readonly FormCountsRow[], period: Period, nameOf: NameOf) => FileTable {
  const { t } = useTranslation();
  const { percent } = useShare();
  const cells = (name: string, row: FormCounts): FileTable['rows'][number] => [
    ...[name, t(`words.formColour.${row.colour}`)],
    ...[...COUNTED.map((part) => row[part]), row.afterBlue, percent(row)],
  ];
  return (rows, { from, to }, nameOf) => ({
    name: `${t('formCounts.title')} ${from} ${to}`,
    columns: [
      { title: t('filter.addressedUnit'), width: 28 },
      { title: t('filter.colour'), width: 18 },
      ...COUNTED.map((part) => ({ title: t(`formCounts.part.${part}`) })),
      ...[{ title: t('formCounts.afterBlue') }, { title: t('formCounts.part.afterBlue') }],
    ],
    rows: [
      ...rows.map((row) => cells(nameOf(row.unitId), row)),
      ...formTotals(rows).map((row) => cells(t('figures.total'), row)),
    ],
  });
}
