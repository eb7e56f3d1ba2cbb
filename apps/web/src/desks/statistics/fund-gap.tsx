import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText } from '../../i18n/format';

/** Percentage points ahead of a plan or behind it; a dash without one. */
export function FundGap({ gap }: { readonly gap: string | null }): ReactNode {
  const { t } = useTranslation();
  if (gap === null) return <span className="faint">{'\u2013'}</span>;
  const behind = gap.startsWith('-');
  const points = decimalText(gap.replace('-', ''), 1);
  return (
    <span className={behind ? 'strong' : 'muted'}>
      {t(behind ? 'project.funds.behind' : 'project.funds.ahead', { points })}
    </span>
  );
}
