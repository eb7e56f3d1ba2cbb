import { useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Stage, STAGES } from '@bangban/domain';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { ProjectCard } from './project-card';
import { type ProjectFilter, projectsQuery } from './projects-queries';

/** One column per stage, the longest in it first; each is read and drawn as far as it is scrolled. */
export function Board({ filter }: { readonly filter: ProjectFilter }): ReactNode {
  const stages = filter.stage ? [filter.stage] : STAGES;
  return (
    <div className="board">
      {stages.map((stage) => (
        <Column key={stage} stage={stage} filter={{ ...filter, stage }} />
      ))}
    </div>
  );
}

const CARD = 102;

function Column({ filter, stage }: { readonly stage: Stage; readonly filter: ProjectFilter }): ReactNode {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, isPending, refetch } = useInfiniteQuery(
    projectsQuery({ ...filter, order: 'stage-age' }, 40),
  );
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const first = data?.pages[0];
  const nameOf = useNames(...(data?.pages.map(({ names }) => names) ?? []));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - 8) void fetchNextPage();
  }, [last, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <section className="board-column" aria-label={t(`words.stage.${stage}`)}>
      <h2 className="board-head">
        {t(`words.stage.${stage}`)} <span className="faint num">{first?.total ?? ''}</span>
      </h2>
      {isPending ? <Skeleton lines={4} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 ? <p className="faint board-empty">{t('projects.emptyColumn')}</p> : null}
      <div ref={scroller} className="board-scroll" tabIndex={-1}>
        <ul style={{ position: 'relative', height: virtual.getTotalSize() }}>
          {shown.map(({ index, key, start }) => {
            const row = rows[index];
            return row ? (
              <li
                key={key}
                data-index={index}
                ref={virtual.measureElement}
                style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
              >
                <ProjectCard row={row} now={first?.now ?? ''} nameOf={nameOf} />
              </li>
            ) : null;
          })}
        </ul>
      </div>
    </section>
  );
}
