import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber, type LimitEnd } from '@bangban/kernel';
import { amountIn, isSigned, nextStage, type Stage } from '@bangban/domain';
import { dayOf } from '../../i18n/format';
import { useSay } from '../../i18n/use-say';
import { useCalendar } from '../../lib/calendar';
import type { NameOf } from '../../lib/reference';
import { shareText } from '../../lib/share';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { KeptBack } from '../../pieces/kept-back';
import type { CockpitProject } from './leader-queries';

interface LineProps {
  readonly project: CockpitProject;
  readonly now: string;
}

/** The next stage with a date in the plan. */
function targetOf({ plan, stage }: Pick<CockpitProject, 'plan' | 'stage'>): { stage: Stage; date: string } | null {
  for (let next = nextStage(stage); next !== null; next = nextStage(next)) {
    const date = next === 'signing' || next === 'commencement' || next === 'production' ? plan?.[next] : null;
    if (date) return { stage: next, date };
  }
  return null;
}

/** 形象进度: what was reported last, and the date that it works towards. */
export function ProgressLine({ now, project }: LineProps): ReactNode {
  const { t } = useTranslation();
  const { short, shortDayOf } = useFormat();
  const { progress, stage, stageEnteredAt } = project;
  const target = targetOf(project);
  const since = dayNumber(dayOf(now)) - dayNumber(dayOf(stageEnteredAt));
  return (
    <>
      {progress ? (
        <>
          {progress.percent === null ? null : <strong>{progress.percent}% </strong>}
          {progress.note}{' '}
          <span className="faint line-part">{t('leader.reported', { date: shortDayOf(progress.at) })}</span>
        </>
      ) : (
        <span className="muted">{t('leader.noProgress', { stage: t(`words.stage.${stage}`), count: since })}</span>
      )}
      {target ? (
        <span className="muted line-more">
          {t(target.date < dayOf(now) ? 'leader.targetLate' : 'leader.target', {
            date: short(target.date),
            stage: t(`words.stage.${target.stage}`),
          })}
        </span>
      ) : null}
    </>
  );
}

/** 资金到位: arrived of what contracts agree, in its own currency; other currencies are named, never added. */
export function MoneyLine({ project }: Pick<LineProps, 'project'>): ReactNode {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { agreed, amount, arrived, currency, stage } = project;
  if (agreed === null || arrived === null) return <KeptBack />;
  const others = arrived.filter((each) => amountIn(agreed, each.currency) === null);
  const planned = amount !== null && currency !== null ? money({ amount, currency }) : null;
  return (
    <>
      {agreed.map((whole, index) => {
        const part = amountIn(arrived, whole.currency) ?? '0';
        const figures = { arrived: money({ ...whole, amount: part }), agreed: money(whole) };
        return (
          <span key={whole.currency} className={index === 0 ? undefined : 'line-more'}>
            {t('leader.arrived', { ...figures, share: shareText(part, whole.amount) })}
          </span>
        );
      })}
      {agreed.length > 0 ? null : (
        <span className="muted">
          {isSigned(stage)
            ? t('project.noContract')
            : planned === null
              ? t('leader.noAmount')
              : t('leader.notSigned', { planned })}
        </span>
      )}
      {others.map((each) => (
        <span key={each.currency} className="muted line-more">
          {t('leader.arrivedOther', { money: money(each) })}
        </span>
      ))}
    </>
  );
}

/** 问题解决: what is late and who holds it, or that nothing is. */
export function ProblemLine({ nameOf, now, project }: LineProps & { readonly nameOf: NameOf }): ReactNode {
  const { t } = useTranslation();
  const { left, shortDayOf } = useFormat();
  const { shortDue } = useDue();
  const calendar = useCalendar();
  const say = useSay();
  const titleOf = useItemTitle();
  const {
    clocks,
    closedItems,
    redItems,
    yellowItems,
    openItems,
    questions,
    silentItems,
    stalledItems,
    stalledSince,
    worst,
  } = project;
  const standing = (end: LimitEnd): string =>
    [...(calendar ? [left(calendar.left(end.due, now))] : []), shortDue(end)].join(' \u00b7 ');
  const parts = [
    redItems > 0 ? t('leader.late', { count: redItems }) : null,
    yellowItems > 0 ? t('leader.near', { count: yellowItems }) : null,
    questions > 0 ? t('leader.asked', { count: questions }) : null,
    stalledSince === null ? null : t('leader.projectStalled', { date: shortDayOf(stalledSince) }),
    stalledItems > 0 ? t('leader.stalled', { count: stalledItems }) : null,
    silentItems > 0 ? t('leader.silent', { count: silentItems }) : null,
  ].filter((part) => part !== null);
  const calm = openItems === 0 ? t('leader.nothingOpen') : t('leader.calm', { count: openItems });
  return (
    <>
      {parts.length === 0 ? <span className="muted">{calm}</span> : <strong>{parts.join(t('words.comma'))}</strong>}
      {closedItems > 0 ? <span className="faint line-more">{t('leader.solved', { count: closedItems })}</span> : null}
      {clocks.map(({ clock, ...end }) => (
        <span key={clock} className="line-own">
          {t('leader.ownClock', {
            clock: say(`words.clock.${clock}`),
            left: standing(end),
          })}
        </span>
      ))}
      {worst.map(({ itemId, templateKey, title, unitId, ...end }) => (
        <Link key={itemId} to="/items/$itemId" params={{ itemId }} className="line-more worst">
          {t('leader.worst', {
            title: titleOf({ title, templateKey }),
            unit: nameOf(unitId),
            left: standing(end),
          })}
        </Link>
      ))}
    </>
  );
}
