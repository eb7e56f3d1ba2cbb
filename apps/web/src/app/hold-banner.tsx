import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../lib/desks';
import { openHoldQuery } from '../lib/holds';
import { useNames } from '../lib/reference';
import type { Session } from '../lib/session';
import { useDue } from '../lib/use-due';

/** 暂缓升级: on every desk while a hold is open, with its reason, its end and who decided it. */
export function HoldBanner({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const official = can(session, 'read-projects');
  const { data } = useQuery({ ...openHoldQuery, enabled: official });
  const nameOf = useNames(data?.names);
  const current = data?.current;
  if (!official || !current) return null;
  const { hold, until } = current;
  const values = {
    reason: t(`words.holdReason.${hold.reason}`),
    words: hold.words,
    until: due({ due: until, provisional: false }),
    name: nameOf(hold.placedBy),
  };
  return (
    <div className="banner holding" role="status">
      <span>{t('holdBanner.text', values)}</span>{' '}
      <Link to="/supervision" search={{ tab: 'hold' }}>
        {t('holdBanner.link')}
      </Link>
    </div>
  );
}
