import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PARTY_FIELDS, type PartyDays } from '../lib/time-account';
import { useFormat } from '../lib/use-format';
import './time-account-bar.css';

interface PartyBarProps {
  readonly days: PartyDays;
  /** What the items have taken, counted by itself; not told of a part of their days. */
  readonly elapsed?: number | undefined;
}

/** Whose the days of several items were: one bar, and the same in words with what they add up to. */
export function PartyBar({ days: of, elapsed }: PartyBarProps): ReactNode {
  const { t } = useTranslation();
  const { days } = useFormat();
  const shares = PARTY_FIELDS.map((each) => ({ ...each, count: of[each.field] })).filter(({ count }) => count > 0);
  if (shares.length === 0) return <p className="muted">{t('timeAccount.none')}</p>;
  const look = (tone: number, party: string): string => `tone-${tone}${party === 'excluded' ? ' resting' : ''}`;
  return (
    <div className="account">
      <div className="account-bar" aria-hidden="true">
        {shares.map(({ count, party, tone }) => (
          <span key={party} className={`account-share ${look(tone, party)}`} style={{ flexGrow: count }}>
            {count}
          </span>
        ))}
      </div>
      <ul className="account-words" aria-label={t('account.label')}>
        {shares.map(({ count, party, tone }) => (
          <li key={party} className="row">
            <span className={`account-key ${look(tone, party)}`} aria-hidden="true" />
            {t('timeAccount.of', { party: t(`timeAccount.party.${party}`), days: days(count) })}
          </li>
        ))}
        <li className="faint">
          {elapsed === undefined
            ? t('timeAccount.sumOfPart', { days: days(of.total) })
            : t('timeAccount.sum', { days: days(of.total), elapsed: days(elapsed) })}
        </li>
      </ul>
    </div>
  );
}
