import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** In place of an amount that is not for whoever looks: not a zero, not a dash. */
export function KeptBack(): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="faint" title={t('kept.amounts')}>
      {t('kept.back')}
    </span>
  );
}

/** Why, where it can be read without pointing at anything. */
export function KeptBackNote({ when }: { readonly when: boolean }): ReactNode {
  const { t } = useTranslation();
  return when ? <p className="faint">{t('kept.amounts')}</p> : null;
}
