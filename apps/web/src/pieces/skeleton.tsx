import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlow } from './use-slow';

/** Grey lines in the place of what is loaded for the first time; says so when it takes long. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }): ReactNode {
  const { t } = useTranslation();
  const slow = useSlow(4_000);
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{t('states.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-line" style={{ width: `${92 - ((index * 17) % 40)}%` }} />
      ))}
      {slow ? <p className="muted">{t('states.slow')}</p> : null}
    </div>
  );
}
