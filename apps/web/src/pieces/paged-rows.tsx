import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AllPages, allPages, type ListPage, type ReadPage } from '../lib/pages';
import { asProblem } from '../lib/problem';
import { keys } from '../lib/query-keys';
import { MOST_RECEIPTS, readReceipts } from '../lib/receipts';
import { type NameOf, useNames } from '../lib/reference';
import type { FileTable } from '../lib/table-file';
import { usePages } from '../lib/use-pages';
import { type Column, DataRows } from './data-rows';
import { EmptyState } from './empty-state';
import { ExportMenu } from './export-menu';
import { ProblemState } from './problem-state';
import { Skeleton } from './skeleton';
import { useReceiptTable } from './use-receipt-table';

type Names = Readonly<Record<string, string>>;

export interface PagedRowsProps<Row, P extends ListPage<Row>> {
  /** Of the list and, with its filter, of its place in the cache. */
  readonly name: string;
  readonly filter: object;
  readonly title: string;
  readonly read: ReadPage<P>;
  readonly columns: (nameOf: NameOf) => readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** The cells of a row in a file, in step with `fileColumns`; without them nothing is exported. */
  readonly fileColumns?: FileTable['columns'];
  readonly fileRow?: (row: Row, nameOf: NameOf) => FileTable['rows'][number];
  /** The item that a row is about: its file can then say why the limits of each end when they end. */
  readonly itemOf?: (row: Row) => { readonly itemId: string; readonly title: string };
  /** What is said over the rows once the first page is there. */
  readonly summary?: (first: P) => ReactNode;
  /** There is no filter to loosen: that line says all where there are no rows. */
  readonly whole?: boolean;
  /** Stands at the end of that line, before the export. */
  readonly tools?: ReactNode;
}

/** A list of the API, read as it is scrolled, with its count and the file of all of it. */
export function PagedRows<Row, P extends ListPage<Row>>(props: PagedRowsProps<Row, P>): ReactNode {
  const { columns, fileColumns, fileRow, filter, itemOf, keyOf, name, read, summary, title, tools, whole } = props;
  const { t } = useTranslation();
  const { error, hasMore, isPending, more, onView, pages, retry, rows } = usePages<P>({
    queryKey: keys.list(name, filter),
    read,
    keyOf,
  });
  const known = useMemo(() => Object.assign({}, ...pages.map((page) => page.names)) as Names, [pages]);
  const names = useNames(known);
  const receiptTable = useReceiptTable();
  if (isPending) return <Skeleton lines={8} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={retry} />;
  const first = pages[0];
  const counted =
    first?.total === undefined && hasMore
      ? t('figures.read', { count: rows.length })
      : t('figures.rows', { count: first?.total ?? rows.length });
  const fileOf = (all: AllPages<P>): FileTable => {
    const nameOf: NameOf = (id) => (id ? (all.names[id] ?? names(id)) : '');
    const file = all.rows.map((row) => fileRow?.(row, nameOf) ?? []);
    return { name: title, columns: fileColumns ?? [], rows: file, cut: all.cut };
  };
  const withReceipts = async (about: NonNullable<typeof itemOf>): Promise<FileTable | null> => {
    const all = await allPages(read, MOST_RECEIPTS);
    if (all.cut) return null;
    const items = all.rows.map(about);
    return { ...fileOf(all), beside: receiptTable(items, await readReceipts(items.map(({ itemId }) => itemId))) };
  };
  return (
    <section aria-label={title}>
      <div className="row wrap list-line">
        <span className="muted">{first && summary ? summary(first) : counted}</span>
        <span className="grow" />
        {tools}
        {fileRow ? (
          <ExportMenu
            table={async () => fileOf(await allPages(read))}
            withReceipts={itemOf ? () => withReceipts(itemOf) : undefined}
            disabled={rows.length === 0}
          />
        ) : null}
      </div>
      {rows.length === 0 && whole ? null : rows.length === 0 ? (
        <EmptyState title={t('figures.nothing')} text={t('figures.nothingText')} />
      ) : (
        <DataRows
          name={name}
          label={title}
          columns={columns(names)}
          rows={rows}
          keyOf={keyOf}
          onEnd={more}
          onView={onView}
        />
      )}
    </section>
  );
}
