import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Stage, STAGES } from '@bangban/domain';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { ProjectCard } from './project-card';
import { type ProjectFilter, useProjects } from './projects-queries';

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
  const { error, isPending, more, onView, pages, retry, rows } = useProjects({ ...filter, order: 'stage-age' }, 40);
  const first = pages[0];
  const nameOf = useNames(...pages.map(({ names }) => names));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const shown = virtual.getVirtualItems();
  const from = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => onView(from, last), [onView, from, last]);
  useEffect(() => {
    if (more && last >= rows.length - 8) more();
  }, [last, rows.length, more]);
  return (
    <section className="board-column" aria-label={t(`words.stage.${stage}`)}>
      <h2 className="board-head">
        {t(`words.stage.${stage}`)} <span className="faint num">{first?.total ?? ''}</span>
      </h2>
      {isPending ? <Skeleton lines={4} /> : null}
      {error ? <ProblemState problem={asProblem(error)} onRetry={retry} /> : null}
      {first && rows.length === 0 ? <p className="faint board-empty">{t('projects.emptyColumn')}</p> : null}
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
