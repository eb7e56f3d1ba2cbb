import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnScope } from '../lib/own-scope';

/** How far what is shown reaches, for whoever does not read the whole city: no number of theirs is taken for the city's. */
export function ScopeLine(): ReactNode {
  const { t } = useTranslation();
  const scope = useOwnScope();
  return scope === null ? null : <p className="faint scope-line">{t('words.scopeLine', { scope })}</p>;
}
