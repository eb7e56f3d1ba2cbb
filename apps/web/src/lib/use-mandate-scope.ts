import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { useItemTitle } from './use-item-title';

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly templateKey: string | null;
}

interface Scope {
  readonly itemIds: readonly string[];
  readonly delivery: boolean;
  readonly promises: boolean;
}

/** In what somebody may act for the company, in one line. */
export function useMandateScope(items: readonly Titled[]): (scope: Scope) => string {
  const { t } = useTranslation();
  const zh = useLanguage() === 'zh';
  const titleOf = useItemTitle();
  return ({ delivery, itemIds, promises }) => {
    const titles = items.filter(({ id }) => itemIds.includes(id)).map(titleOf);
    const parts = [
      ...(titles.length > 0 ? [t('agency.items', { items: titles.join(zh ? '\u3001' : ', ') })] : []),
      ...(delivery ? [t('agency.delivery')] : []),
      ...(promises ? [t('agency.promises')] : []),
    ];
    return parts.join(zh ? '\uff1b' : '; ');
  };
}
