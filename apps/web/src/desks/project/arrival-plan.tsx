import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  agreedMoney,
  amountIn,
  arrivalStandings,
  type ArrivalStanding,
  isMore,
  type Money,
  moneySums,
  planInForce,
  plannedBefore,
} from '@bangban/domain';
import { addDays } from '@bangban/kernel';
import { decimalText } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import type { AvailableCommand } from '../../lib/commands';
import { publishedToldOf } from '../../lib/investment';
import { periodText } from '../../i18n/plan-periods';
import type { ProjectDetail } from '../../lib/project';
import type { NameOf } from '../../lib/reference';
import { pointsBetween, shareText } from '../../lib/share';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { projectCommand } from './shared';

interface ArrivalPlanProps {
  readonly detail: ProjectDetail;
  readonly commands: readonly AvailableCommand[];
  readonly nameOf: NameOf;
}

type Told = ProjectDetail['project'];
type PlanTold = NonNullable<Told['arrivalPlans']>[number];
type PlanWhole = Parameters<typeof plannedBefore>[0] & PlanTold;

const isWhole = (plan: PlanTold): plan is PlanWhole => plan.instalments.every(({ money }) => money !== null);

/** 到资计划: what was to be there by now beside what is verified, period by period, in points of what is agreed. */
export function ArrivalPlan({ commands, detail, nameOf }: ArrivalPlanProps): ReactNode {
  const { t } = useTranslation();
  const { money, shortDayOf, today } = useFormat();
  const { project } = detail;
  const plan = planInForce(project);
  const agreed = agreedMoney(project);
  const button = (
    <CommandButton projectId={project.id} command={projectCommand(commands, 'PlanArrivals')} size="small" />
  );
  if (!plan) {
    return (
      <div className="row wrap">
        {agreed.length > 0 ? <span className="muted">{t('project.funds.noPlan')}</span> : null}
        {button}
      </div>
    );
  }
  if (!isWhole(plan)) return <p className="muted">{t('project.funds.planKept')}</p>;
  const standings = standingsOf(project, today);
  const sums = moneySums(plan.instalments.map((each) => each.money));
  const off = agreed.find((each) => each.amount !== amountIn(sums, each.currency));
  const before = (project.arrivalPlans ?? []).slice(0, -1);
  return (
    <section className="stack" aria-label={t('project.funds.plan')}>
      <div className="row wrap">
        <h3>{t('project.funds.plan')}</h3>
        <span className="muted">
          {t('project.funds.planOf', { version: `${plan.version}`, date: shortDayOf(plan.at), who: nameOf(plan.by) })}
        </span>
        {button}
      </div>
      <p className="muted">{t('project.funds.planWhy', { reason: plan.reason })}</p>
      {off ? <p className="strong">{t('project.funds.planOff', { agreed: money(off) })}</p> : null}
      {standings.map((each) => (
        <ToDate key={each.currency} standing={each} />
      ))}
      <Periods plan={plan} project={project} agreed={agreed} today={today} />
      {before.length > 0 ? (
        <details>
          <summary>{t('project.funds.plansBefore', { count: before.length })}</summary>
          <ul>
            {[...before].reverse().map((each) => (
              <li key={each.version}>
                {t('project.funds.planOf', {
                  version: `${each.version}`,
                  date: shortDayOf(each.at),
                  who: nameOf(each.by),
                })}
                {t('words.comma')}
                {isWhole(each)
                  ? moneySums(each.instalments.map((line) => line.money))
                      .map(money)
                      .join(t('words.comma'))
                  : null}
                <span className="faint"> {each.reason}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

const standingsOf = (project: Told, today: string): readonly ArrivalStanding[] =>
  arrivalStandings(project as Parameters<typeof arrivalStandings>[0], today).filter(({ planned }) => planned !== null);

/** By now, in one currency. */
function ToDate({ standing }: { readonly standing: ArrivalStanding }): ReactNode {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { agreed, currency, planned, verified } = standing;
  if (!planned || agreed === null) return null;
  return (
    <p>
      {t('project.funds.toDate', {
        planned: money({ amount: planned.toDate, currency }),
        verified: money({ amount: verified, currency }),
      })}{' '}
      <Points verified={verified} planned={planned.toDate} agreed={agreed} />
    </p>
  );
}

interface PointsProps {
  readonly verified: string;
  readonly planned: string;
  readonly agreed: string;
}

function Points({ agreed, planned, verified }: PointsProps): ReactNode {
  const { t } = useTranslation();
  const points = pointsBetween([verified, agreed], [planned, agreed]);
  if (points === null) return null;
  const by = decimalText(Math.abs(points).toFixed(4), 1);
  const behind = isMore(planned, verified);
  return (
    <span className={behind ? 'strong' : 'muted'}>
      {t(behind ? 'project.funds.behind' : 'project.funds.ahead', { points: by })}
    </span>
  );
}

interface PeriodsProps {
  readonly plan: PlanWhole;
  readonly project: Told;
  readonly agreed: readonly Money[];
  readonly today: string;
}

/** Each period with what was to be there by its end; what is verified by then where it is over. */
function Periods({ agreed, plan, project, today }: PeriodsProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { money } = useFormat();
  const verified = publishedToldOf(project.fundArrivals);
  const verifiedBy = (until: string, currency: string): string => {
    const dated = verified.filter(({ date }) => date <= until).flatMap((each) => each.money ?? []);
    return amountIn(moneySums(dated), currency) ?? '0';
  };
  return (
    <table className="plain-table funds-table">
      <thead>
        <tr>
          <th scope="col">{t('project.funds.period')}</th>
          <th scope="col" className="num">
            {t('project.funds.planned')}
          </th>
          <th scope="col" className="num">
            {t('project.funds.plannedBy')}
          </th>
          <th scope="col" className="num">
            {t('project.funds.verifiedBy')}
          </th>
        </tr>
      </thead>
      <tbody>
        {plan.instalments.map(({ money: amount, period, until }) => {
          const { currency } = amount;
          const by = amountIn(plannedBefore(plan, addDays(until, 1)), currency) ?? '0';
          const over = until < today;
          const there = verifiedBy(until, currency);
          const whole = amountIn(agreed, currency);
          return (
            <tr key={`${period} ${currency}`}>
              <td>{periodText(period, language)}</td>
              <td className="num">{money(amount)}</td>
              <td className="num">
                {money({ amount: by, currency })}
                {whole === null ? null : <span className="line-more faint">{shareText(by, whole)}</span>}
              </td>
              <td className="num">
                {over ? (
                  money({ amount: there, currency })
                ) : (
                  <span className="faint">{t('project.funds.notOver')}</span>
                )}
                {over && whole !== null ? (
                  <span className="line-more">
                    <Points verified={there} planned={by} agreed={whole} />
                  </span>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
