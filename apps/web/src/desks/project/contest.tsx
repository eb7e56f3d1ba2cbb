import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectState } from '@bangban/domain';
import { useFormat } from '../../lib/use-format';
import { seenProject } from '../../lib/unseen';
import { CommandButton } from '../../pieces/command-button';
import { type PartProps, projectCommand } from './shared';

interface DecidedProps {
  readonly decided: NonNullable<ProjectState['contest']>['decided'];
  readonly verdict: string;
  /** What is said until it is decided. */
  readonly open: string;
  readonly nameOf: PartProps['nameOf'];
}

function Decided({ decided, nameOf, open, verdict }: DecidedProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  if (decided === null) return <p className="muted">{open}</p>;
  const { at, judgeId, reason } = decided;
  return (
    <p className="muted">{t('project.contest.decided', { who: nameOf(judgeId), verdict, reason, day: dayOf(at) })}</p>
  );
}

/** 后登记线索: on the lead that was first, who came later and what was decided of the two. */
export function Rivals({ detail, nameOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { rivals = [] } = detail.project;
  if (rivals.length === 0) return null;
  return (
    <section className="notice-panel" aria-label={t('project.contest.title')}>
      <h2>{t('project.contest.title')}</h2>
      {rivals.map(({ at, decided, projectId, unitId }, index) => {
        const other = seenProject({ projectId });
        return (
          <div key={`${at} ${index}`} className="row wrap">
            <span className="grow contest-line">
              {t('project.contest.rival', { unit: nameOf(unitId), at: dayOf(at) })}{' '}
              {other === null ? null : (
                <Link to="/projects/$projectId" params={{ projectId: other }}>
                  {t('project.contest.see')}
                </Link>
              )}
              <Decided
                decided={decided}
                verdict={decided === null ? '' : t(`words.rivalVerdict.${decided.verdict}`)}
                open={t('project.contest.rivalOpen')}
                nameOf={nameOf}
              />
            </span>
          </div>
        );
      })}
    </section>
  );
}

/** 线索争议: who was there before and until when, and what was decided of it. */
export function Contest({ commands, detail, nameOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { date, dayOf } = useFormat();
  const { contest, id } = detail.project;
  if (!contest) return null;
  const { decided, since, unitId, until } = contest;
  const first = seenProject(contest);
  return (
    <section className="notice-panel" aria-label={t('project.contest.title')}>
      <h2>{t('project.contest.title')}</h2>
      <div className="row wrap">
        <span className="grow contest-line">
          {t('project.contest.held', { unit: nameOf(unitId), since: dayOf(since), until: date(until) })}{' '}
          {first === null ? null : (
            <Link to="/projects/$projectId" params={{ projectId: first }}>
              {t('project.contest.see')}
            </Link>
          )}
          <Decided
            decided={decided}
            verdict={decided === null ? '' : t(`words.contestVerdict.${decided.verdict}`)}
            open={t('project.contest.open')}
            nameOf={nameOf}
          />
        </span>
        {decided ? null : (
          <CommandButton projectId={id} command={projectCommand(commands, 'DecideLeadContest')} type="primary" />
        )}
      </div>
    </section>
  );
}
