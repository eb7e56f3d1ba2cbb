import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMITMENT_SIDES } from '@bangban/contract/vocabulary';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { Section } from '../../pieces/section';
import type { OwnPromise } from './own-project';
import { PromiseSaid } from './promise-said';
import '../../pieces/promises.css';

interface OwnPromisesProps {
  readonly projectId: string;
  readonly promises: readonly OwnPromise[];
  readonly mayClaim: boolean;
  readonly mayApply: boolean;
  readonly nameOf: NameOf;
}

/** 承诺: what was promised to the company, what the company promised, and where each stands. */
export function OwnPromises({ promises, ...shared }: OwnPromisesProps): ReactNode {
  const { t } = useTranslation();
  if (promises.length === 0) return null;
  return (
    <>
      {COMMITMENT_SIDES.map((side) => {
        const all = promises.filter((each) => each.side === side);
        return all.length === 0 ? null : (
          <Section key={side} title={t(`investor.promises.${side}`, { count: all.length })}>
            <ul className="lines">
              {all.map((promise) => (
                <Line key={promise.id} promise={promise} {...shared} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

function Line({
  mayApply,
  mayClaim,
  nameOf,
  projectId,
  promise,
}: Omit<OwnPromisesProps, 'promises'> & { readonly promise: OwnPromise }): ReactNode {
  const { t } = useTranslation();
  const { forecast } = useDue();
  const { money, shortDayOf } = useFormat();
  const { dueOn, dueOnProvisional, endedAt, granted, keptLate, late, reason, refused, returned } = promise;
  const { side, state, step, unitId, what } = promise;
  return (
    <li className="line own-item">
      <span className="grow">
        {what}
        {promise.money ? ` \u00b7 ${money(promise.money)}` : ''}
        {unitId ? <span className="faint line-facts">{nameOf(unitId)}</span> : null}
        {refused && state === 'running' ? (
          <span className="promise-more muted">{t('investor.promises.notConfirmed', { reason: refused })}</span>
        ) : null}
        {reason ? <span className="promise-more muted">{t('investor.promises.waived', { reason })}</span> : null}
        {side === 'investor' && state === 'running' && mayClaim ? (
          <PromiseSaid act="ClaimCommitment" projectId={projectId} promise={promise} />
        ) : null}
        {returned ? (
          <span className="promise-more muted">{t('investor.promises.returned', { reason: returned })}</span>
        ) : null}
        {granted ? (
          <span className="promise-more muted">
            {t('investor.promises.granted', { words: granted.words })}
            {granted.money ? ` \u00b7 ${money(granted.money)}` : ''}
          </span>
        ) : null}
        {step === 'application' && mayApply ? (
          <PromiseSaid act="ApplyForDelivery" projectId={projectId} promise={promise} />
        ) : null}
      </span>
      <span className="own-state">
        {state === 'fulfilled'
          ? t(keptLate ? 'investor.promises.keptLate' : 'investor.promises.kept')
          : step
            ? t(`words.deliveryStep.${step}`)
            : t(`words.commitmentState.${state}`)}
        {endedAt ? <span className="faint line-facts">{shortDayOf(endedAt)}</span> : null}
        {dueOn && (state === 'running' || state === 'claimed') ? (
          <span className="faint line-facts">
            {t('investor.promises.due', { date: forecast({ date: dueOn, provisional: dueOnProvisional }) })}
          </span>
        ) : null}
        {late ? <span className="strong line-facts">{t('investor.promises.late')}</span> : null}
      </span>
    </li>
  );
}
