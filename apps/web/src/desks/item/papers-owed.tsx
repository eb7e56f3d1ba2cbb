import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commitmentClock, commitmentsOf, confirmingClock } from '@bangban/domain';
import { lightOf } from '@bangban/kernel';
import type { ProjectDetail } from '../../lib/project';
import { useDue } from '../../lib/use-due';
import { Light } from '../../pieces/light';

interface PapersProps {
  readonly itemId: string;
  readonly project: ProjectDetail;
}

/** 容缺受理: what the item was taken up without, until when it is owed, and what has become of it. */
export function PapersOwed({ itemId, project: { now, project } }: PapersProps): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const papers = commitmentsOf(project).filter(({ source }) => source.itemId === itemId);
  if (papers.length === 0) return null;
  return (
    <section aria-label={t('item.papers.title')}>
      <p className="item-line">
        <span className="faint">{t('item.papers.title')}</span>{' '}
        <Link to="/projects/$projectId" params={{ projectId: project.id }} search={{ tab: 'money' }}>
          {t('item.papers.all')}
        </Link>
      </p>
      <ul className="fact-rows">
        {papers.map(({ no, state, what }) => {
          const clock = project.clocks[state === 'claimed' ? confirmingClock(no) : commitmentClock(no)];
          return (
            <li key={no}>
              <span className="grow">
                <Light light={clock ? lightOf(clock, now) : 'none'} /> <span className="strong">{what}</span>{' '}
                {t(`item.papers.state.${state}`)}
                {clock && (state === 'running' || state === 'claimed') ? (
                  <span className="faint"> {t('item.papers.due', { date: due(clock) })}</span>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
