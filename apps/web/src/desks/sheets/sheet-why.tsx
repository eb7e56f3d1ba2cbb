import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetKind } from '@bangban/contract/vocabulary';
import { useText } from '../../i18n/use-language';
import type { SheetRow } from '../../lib/sheets';
import { SheetLink } from './sheet-link';

/** What is wrong with a row in one text: each cell by its heading, with what stands in it. */
export function useSheetWhy(): (row: SheetRow) => string {
  const { t } = useTranslation();
  const text = useText();
  return ({ errors, like, message }) => {
    const faults = errors.map(({ column, text: words, value }) => {
      const fault = text(words);
      if (column === null) return fault;
      const at = text(column);
      return value === null
        ? t('sheets.cell', { column: at, fault })
        : t('sheets.cellSaid', { column: at, fault, value });
    });
    const others = like.map(({ name, why }) => {
      const because = why.map((each) => t(`words.alike.${each}`)).join(t('sheets.and'));
      return because === '' ? t('sheets.like', { name }) : t('sheets.likeBy', { name, why: because });
    });
    return [...(message ? [text(message)] : []), ...faults, ...others].join(t('sheets.between'));
  };
}

interface SheetWhyProps {
  readonly row: SheetRow;
  readonly kind: SheetKind;
  /** Of a row that something else may be the same as; null once it was taken in. */
  readonly chosen: { readonly isChosen: boolean; readonly choose: (isChosen: boolean) => void } | null;
}

/** The same with what there is to look at, and to decide. */
export function SheetWhy({ chosen, kind, row }: SheetWhyProps): ReactNode {
  const { t } = useTranslation();
  const why = useSheetWhy();
  return (
    <span className="sheet-why">
      {why(row)}
      {row.id === null ? null : (
        <SheetLink kind={kind} id={row.id}>
          {t('sheets.open')}
        </SheetLink>
      )}
      {row.like.map(({ id, name }) => (
        <SheetLink key={id} kind={kind} id={id}>
          {t('sheets.openLike', { name })}
        </SheetLink>
      ))}
      {row.outcome === 'alike' && chosen ? (
        <Checkbox checked={chosen.isChosen} onChange={({ target }) => chosen.choose(target.checked)}>
          {t('sheets.another', { row: `${row.row}` })}
        </Checkbox>
      ) : null}
    </span>
  );
}
