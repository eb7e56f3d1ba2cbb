import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './due-link.css';

interface DueLinkProps {
  readonly itemId: string;
  /** The limit as it is written. */
  readonly children: string;
}

/** A limit in a list, which opens to how it came about. */
export function DueLink({ children, itemId }: DueLinkProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Link
      to="/items/$itemId/clock"
      params={{ itemId }}
      className="due-link"
      title={t('itemClock.link')}
      aria-label={t('itemClock.linkOf', { due: children })}
    >
      {children}
    </Link>
  );
}
