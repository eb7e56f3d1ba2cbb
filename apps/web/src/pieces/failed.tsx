import { useQueryClient } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../lib/problem';
import { EmptyState } from './empty-state';
import { ProblemState } from './problem-state';

/**
 * In the place of a page or a panel that fell over. Trying again reads anew what only it had read. A part of the app that
 * is no longer on the server (a new version is) comes with the page loaded anew.
 */
export function Failed({ error: thrown, reset }: ErrorComponentProps): ReactNode {
  const { t } = useTranslation();
  const queries = useQueryClient();
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
  const again = async (): Promise<void> => {
    await queries.resetQueries({ type: 'inactive' });
    reset();
  };
  return <ProblemState problem={asProblem(error)} broken={error} onRetry={() => void again()} />;
}
