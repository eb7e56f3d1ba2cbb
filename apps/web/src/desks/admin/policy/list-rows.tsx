import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arrowAt, moved } from './list-order';

interface ListRowsProps<Row> {
  readonly rows: readonly Row[];
  /** What tells a row from the others, wherever it stands. */
  readonly keyOf: (row: Row, no: number) => string;
  readonly nameOf: (row: Row) => string;
  /** As many as there may be. */
  readonly most: number;
  readonly add: string;
  readonly fresh: () => Row;
  readonly onRows: (rows: readonly Row[]) => void;
  readonly children: (row: Row, set: (row: Row) => void, no: number) => ReactNode;
}

/** A list that is written row by row: added to, put in order, taken from, by pointer or keyboard alike. */
export function ListRows<Row>(props: ListRowsProps<Row>): ReactNode {
  const { add, children, fresh, keyOf, most, nameOf, onRows, rows } = props;
  const { t } = useTranslation();
  const id = useId();
  const [said, setSaid] = useState('');
  const focus = useFocus();
  const nameAt = (row: Row, no: number): string => nameOf(row) || t('admin.sheet.unnamed', { no: `${no + 1}` });
  const move = (from: number, to: number): void => {
    const row = rows[from];
    if (row === undefined) return;
    focus(`${id}-${keyOf(row, to)}-${arrowAt(from, to, rows.length)}`);
    setSaid(t('admin.sheet.moved', { name: nameAt(row, from), place: `${to + 1}`, count: rows.length }));
    onRows(moved(rows, from, to));
  };
  const remove = (no: number, name: string): void => {
    const left = rows.filter((_, at) => at !== no);
    const next = left[Math.min(no, left.length - 1)];
    focus(next === undefined ? `${id}-add` : `${id}-${keyOf(next, Math.min(no, left.length - 1))}-remove`);
    setSaid(t('admin.sheet.removed', { name }));
    onRows(left);
  };
  const grow = (): void => {
    const row = fresh();
    focus(`${id}-${keyOf(row, rows.length)}`);
    onRows([...rows, row]);
  };
  return (
    <>
      {rows.map((row, no) => {
        const own = `${id}-${keyOf(row, no)}`;
        const name = nameAt(row, no);
        return (
          <div key={keyOf(row, no)} id={own} className="list-row" role="group" aria-label={name} tabIndex={-1}>
            <div className="list-row-head">
              <span className="strong grow">
                {no + 1}. {name}
              </span>
              <Button
                id={`${own}-up`}
                icon={<ArrowUpOutlined />}
                aria-label={t('admin.sheet.up', { name })}
                disabled={no === 0}
                onClick={() => move(no, no - 1)}
              />
              <Button
                id={`${own}-down`}
                icon={<ArrowDownOutlined />}
                aria-label={t('admin.sheet.down', { name })}
                disabled={no === rows.length - 1}
                onClick={() => move(no, no + 1)}
              />
              <Button
                id={`${own}-remove`}
                aria-label={t('admin.policyFile.requests.removeOf', { name })}
                onClick={() => remove(no, name)}
              >
                {t('admin.policyFile.remove')}
              </Button>
            </div>
            {children(row, (changed) => onRows(rows.map((each, at) => (at === no ? changed : each))), no)}
          </div>
        );
      })}
      <Button id={`${id}-add`} disabled={rows.length >= most} onClick={grow}>
        {add}
      </Button>
      <span role="status" className="unseen">
        {said}
      </span>
    </>
  );
}

/** Brings the focus to an element once it is drawn, in a row to its first field: what moves takes it along. */
function useFocus(): (id: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    const found = next.current === null ? null : document.getElementById(next.current);
    next.current = null;
    (found?.matches('[role=group]') ? (found.querySelector('input') ?? found) : found)?.focus();
  });
  return (id) => {
    next.current = id;
  };
}
