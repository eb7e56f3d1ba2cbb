import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetKind } from '@bangban/contract/vocabulary';

/** From a list to taking a table of the office into it. */
export function SheetButton({ kind }: { readonly kind: SheetKind }): ReactNode {
  const { t } = useTranslation();
  return (
    <Link to="/sheets/$kind" params={{ kind }}>
      <Button size="small">{t(`sheets.from.${kind}`)}</Button>
    </Link>
  );
}
