import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/use-say';
import { accountShares } from '../lib/clock-strip';
import type { Booking } from '../lib/item';
import type { NameOf } from '../lib/reference';
import { useFormat } from '../lib/use-format';
import './time-account-bar.css';

interface TimeAccountBarProps {
  readonly bookings: readonly Booking[];
  readonly nameOf: NameOf;
}

/** Whose time the elapsed working days were: one bar, and the same in words. */
export function TimeAccountBar({ bookings, nameOf }: TimeAccountBarProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { days, today } = useFormat();
  const shares = accountShares(bookings);
  if (shares.length === 0) return <p className="muted">{t('account.none')}</p>;
  const holder = (unitId: string | null, personId: string): string => nameOf(unitId) || nameOf(personId);
  return (
    <div className="account">
      <div className="account-bar" aria-hidden="true">
        {shares.map((share, index) => (
          <span
            key={index}
            className={`account-share tone-${index % 5}${share.kind === 'suspended' || share.kind === 'paused' ? ' resting' : ''}`}
            style={{ flexGrow: share.days }}
          >
            {share.days}
          </span>
        ))}
      </div>
      <ul className="account-words" aria-label={t('account.label')}>
        {shares.map(({ days: count, kind, party, personId, unitId }, index) => (
          <li key={index} className="row">
            <span className={`account-key tone-${index % 5}`} aria-hidden="true" />
            {t('account.of', {
              holder: party ? t(`timeAccount.party.${party}`) : holder(unitId, personId),
              kind: say(`words.holding.${kind}`),
              days: days(count),
            })}
          </li>
        ))}
        <li className="faint">
          {t(bookings.at(-1)?.date === today ? 'account.totalToday' : 'account.total', { days: days(bookings.length) })}
        </li>
      </ul>
    </div>
  );
}
