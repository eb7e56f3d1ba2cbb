import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agreedMoney, amountIn, isMore } from '@bangban/domain';
import type { NameOf } from '../../lib/reference';
import type { ProjectDetail } from '../../lib/project';
import type { AvailableCommand } from '../../lib/commands';
import { arrivedSums, publishedToldOf } from '../../lib/investment';
import { shareText } from '../../lib/share';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { SheetButton } from '../../pieces/sheet-button';
import { KeptBack } from '../../pieces/kept-back';
import { ArrivalPace } from './arrival-pace';
import { ArrivalPlan } from './arrival-plan';
import { ArrivalState } from './arrival-state';
import { projectCommand } from './shared';

interface FundsProps {
  readonly detail: ProjectDetail;
  readonly commands: readonly AvailableCommand[];
  readonly nameOf: NameOf;
}

/** 到位资金: every arrival with its proof, and the sum of each currency by itself. */
export function Funds({ commands, detail, nameOf }: FundsProps): ReactNode {
  const { t } = useTranslation();
  const { amount, date, money, unit } = useFormat();
  const { project } = detail;
  const { fundArrivals } = project;
  const agreed = agreedMoney(project);
  const published = arrivedSums(publishedToldOf(fundArrivals));
  const others = ['VerifyFundArrival', 'CorrectFundArrival', 'SplitFundArrival', 'WithdrawFundArrival'] as const;
  const shared = (arrivalId: string) => detail.proofsShared.filter((each) => each.arrivalId === arrivalId);
  const unseen = (arrivalId: string): number =>
    detail.proofsUnseen.find((each) => each.arrivalId === arrivalId)?.count ?? 0;
  return (
    <section className="stack">
      <h2>{t('project.funds.title')}</h2>
      <div className="row wrap">
        {fundArrivals.length > 0 ? (
          <>
            {others.map((name) => (
              <CommandButton
                key={name}
                projectId={project.id}
                command={projectCommand(commands, name)}
                size="small"
                onlyAllowed={name === 'SplitFundArrival'}
              />
            ))}
          </>
        ) : null}
        <CommandButton projectId={project.id} command={projectCommand(commands, 'RecordFundArrival')} size="small" />
        {projectCommand(commands, 'RecordFundArrival')?.allowed ? <SheetButton kind="arrivals" /> : null}
      </div>
      {fundArrivals.length === 0 ? <p className="muted">{t('project.funds.none')}</p> : null}
      {arrivedSums(fundArrivals).map((total) => {
        const whole = amountIn(agreed, total.currency);
        return (
          <p key={total.currency}>
            {t('project.funds.total', { money: money(total) })}
            {whole === null ? null : (
              <span className="muted"> {t('project.funds.share', { percent: shareText(total.amount, whole) })}</span>
            )}
            {whole !== null && isMore(total.amount, whole) ? (
              <span className="strong"> {t('project.funds.over')}</span>
            ) : null}
            <span className="muted">
              {' '}
              {t('project.funds.published', {
                money: money(
                  published.find(({ currency }) => currency === total.currency) ?? { ...total, amount: '0' },
                ),
              })}
            </span>
          </p>
        );
      })}
      {/* Where nothing has come yet as well: that is when it lags most. */}
      {agreed.map((whole) => (
        <ArrivalPace
          key={whole.currency}
          detail={detail}
          agreed={whole.amount}
          verified={published.find(({ currency }) => currency === whole.currency)?.amount ?? '0'}
        />
      ))}
      <ArrivalPlan detail={detail} commands={commands} nameOf={nameOf} />
      {fundArrivals.length > 0 ? (
        <table className="plain-table funds-table">
          <thead>
            <tr>
              <th scope="col">{t('project.funds.date')}</th>
              <th scope="col" className="num">
                {t('project.funds.amount', { unit: unit('CNY') })}
              </th>
              <th scope="col">{t('project.funds.proof')}</th>
              <th scope="col">{t('project.funds.note')}</th>
            </tr>
          </thead>
          <tbody>
            {fundArrivals.map((arrival) => (
              <tr key={arrival.id}>
                <td>{date(arrival.date)}</td>
                <td className="num">{arrival.money ? amount(arrival.money) : <KeptBack />}</td>
                <td>
                  {t(`words.proof.${arrival.proof}`)} <span className="faint">{arrival.proofNumber}</span>
                </td>
                <td className="muted">
                  {arrival.note}
                  <ArrivalState arrival={arrival} nameOf={nameOf} />
                  {arrival.overReason ? (
                    <span className="line-more">{t('project.funds.overBy', { reason: arrival.overReason })}</span>
                  ) : null}
                  {shared(arrival.id).length + unseen(arrival.id) > 0 ? (
                    <span className="line-more">
                      {t('project.funds.elsewhere')}
                      {shared(arrival.id).map((other) => (
                        <Link key={other.projectId} to="/projects/$projectId" params={{ projectId: other.projectId }}>
                          {other.name}
                        </Link>
                      ))}
                      {unseen(arrival.id) > 0 ? (
                        <span className="faint">{t('project.funds.unseen', { count: unseen(arrival.id) })}</span>
                      ) : null}
                    </span>
                  ) : null}
                  {arrival.elsewhere ? (
                    <span className="line-more">
                      {t('project.funds.elsewhereBecause', { reason: arrival.elsewhere.reason })}
                    </span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
