import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../lib/problem';
import { usePageName } from '../lib/use-page-name';
import { EmptyState } from '../pieces/empty-state';
import { ProblemState } from '../pieces/problem-state';
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

/** A page that fell over. A part of the app that is no longer on the server (a new version is) is loaded anew once. */
export function PageFailed({ error: thrown, reset }: ErrorComponentProps): ReactNode {
  const { t } = useTranslation();
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  if (/dynamically imported module|Importing a module script/.test(error.message)) {
    return (
      <EmptyState title={t('states.serverAway.title')} text={t('states.serverAway.text')}>
        <Button type="primary" onClick={() => location.reload()}>
          {t('states.reload')}
        </Button>
      </EmptyState>
    );
  }
  return <ProblemState problem={asProblem(error)} broken={error} onRetry={reset} />;
}
