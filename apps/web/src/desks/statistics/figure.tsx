import { Segmented } from 'antd';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed } from '../../lib/address';
import type { ApiProblem } from '../../lib/problem';
import type { FileTable } from '../../lib/table-file';
import { EmptyState } from '../../pieces/empty-state';
import { ExportMenu } from '../../pieces/export-menu';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { Chart, type ChartHandle } from './chart';
import type { ChartInput } from './chart-options';

interface FigureProps {
  /** In the address: whether its numbers stand as a table. */
  readonly name: string;
  readonly title: string;
  /** How it is counted. */
  readonly definition: string;
  /** Null while it is read. */
  readonly chart: (Omit<ChartInput, 'palette' | 'font'> & { readonly height: number }) | null;
  readonly onOpen?: (at: { readonly index: number; readonly series: number }) => void;
  /** The same numbers as rows, each opening to what is behind it. */
  readonly table: ReactNode;
  readonly file: () => FileTable;
  readonly problem?: ApiProblem | null;
  readonly onRetry?: () => void;
  /** Stands beside the title: a span. */
  readonly tools?: ReactNode;
  /** A line of its own under the title: what the figure is narrowed to. */
  readonly filters?: ReactNode;
  /** Said instead of an empty chart. */
  readonly empty?: string | null;
}

/** One figure of the desk: chart and table of the same numbers, and both as files. */
export function Figure(props: FigureProps): ReactNode {
  const { chart, definition, empty = null, file, name, onOpen, onRetry, problem, filters, table, title, tools } = props;
  const { t } = useTranslation();
  const id = useId();
  const handle = useRef<ChartHandle>(null);
  const tables = (useAddressed('tables') ?? '').split('.').filter(Boolean);
  const { step } = useAddress();
  const shown = tables.includes(name) ? 'table' : 'chart';
  const setShown = (next: 'chart' | 'table'): void => {
    const others = tables.filter((each) => each !== name);
    step('tables', (next === 'table' ? [...others, name] : others).join('.'));
  };
  return (
    <section className="figure" aria-labelledby={id}>
      <div className="row wrap figure-head">
        <h2 id={id}>{title}</h2>
        <span className="grow" />
        {tools}
        <Segmented<'chart' | 'table'>
          size="small"
          aria-label={title}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'chart', label: t('figures.chart') },
            { value: 'table', label: t('figures.table') },
          ]}
        />
        <ExportMenu
          small
          disabled={chart === null || empty !== null}
          table={file}
          picture={shown === 'chart' ? () => handle.current?.save(title) : undefined}
        />
      </div>
      <p className="faint figure-definition">{definition}</p>
      {filters ? <div className="filters no-print">{filters}</div> : null}
      {chart === null ? (
        problem ? (
          <ProblemState problem={problem} onRetry={onRetry ?? (() => undefined)} />
        ) : (
          <Skeleton lines={6} />
        )
      ) : null}
      {chart !== null && empty !== null ? <EmptyState title={t('figures.nothing')} text={empty} /> : null}
      {chart !== null && empty === null && shown === 'chart' ? (
        <Chart {...chart} label={`${title}: ${definition}`} handle={handle} {...(onOpen ? { onOpen } : {})} />
      ) : null}
      {chart !== null && empty === null && shown === 'table' ? <div className="table-scroll">{table}</div> : null}
    </section>
  );
}
