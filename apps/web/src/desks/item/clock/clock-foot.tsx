import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemClock } from '../../../lib/item';
import { useFormat } from '../../../lib/use-format';

/** By what it was counted, and what the receipt is known by. */
export function ClockFoot({ data }: { readonly data: ItemClock }): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { agrees, receipt, sha256 } = data;
  return (
    <footer className="clock-foot">
      <p className={agrees ? '' : 'strong'} role={agrees ? undefined : 'alert'}>
        {t(agrees ? 'itemClock.foot.agrees' : 'itemClock.foot.differs')}
      </p>
      <dl>
        <dt>{t('itemClock.foot.asOf')}</dt>
        <dd>{date(receipt.asOf)}</dd>
        {receipt.calendars.map(({ sha256: hash, version }) => (
          <Version
            key={`calendar${version}`}
            name={t('itemClock.foot.calendar', { version: `${version}` })}
            hash={hash}
          />
        ))}
        {receipt.policies.map(({ sha256: hash, version }) => (
          <Version key={`policy${version}`} name={t('itemClock.foot.policy', { version: `${version}` })} hash={hash} />
        ))}
        <Version name={t('itemClock.foot.upTo', { seq: `${receipt.upTo.seq}` })} hash={receipt.upTo.hash} />
        <Version name={t('itemClock.foot.receipt')} hash={sha256} />
      </dl>
      <p className="faint">{t('itemClock.foot.how')}</p>
    </footer>
  );
}

function Version({ hash, name }: { readonly hash: string; readonly name: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code>{hash}</code>
      </dd>
    </>
  );
}
