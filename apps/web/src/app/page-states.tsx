import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageName } from '../lib/use-page-name';
import { EmptyState } from '../pieces/empty-state';
import { Skeleton } from '../pieces/skeleton';

/** A page whose code or first data is on its way. */
export function PageLoading(): ReactNode {
  return <Skeleton lines={8} />;
}

export function NotFound(): ReactNode {
  const { t } = useTranslation();
  usePageName(t('states.notFound.title'));
  return (
    <EmptyState title={t('states.notFound.title')} text={t('states.notFound.text')}>
      <Link to="/">
        <Button>{t('states.home')}</Button>
      </Link>
    </EmptyState>
  );
}

/** A page of other people's work. */
export function NotYours(): ReactNode {
  const { t } = useTranslation();
  usePageName(t('states.notYours.title'));
  return (
    <EmptyState title={t('states.notYours.title')} text={t('states.notYours.text')}>
      <Link to="/">
        <Button>{t('states.home')}</Button>
      </Link>
    </EmptyState>
  );
}
