import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { type ApiProblem, wordsOf } from '../lib/problem';

interface ProblemStateProps {
  readonly problem: ApiProblem;
  readonly onRetry?: () => void;
  /** A fault of the screen itself, for the console of whoever looks for it. */
  readonly broken?: Error;
  /** As the whole page, outside the shell. */
  readonly page?: boolean;
}

type Kind = 'serverAway' | 'forbidden' | 'notFound' | 'failed';

function kindOf({ status }: ApiProblem, broken: boolean): Kind {
  if (broken) return 'failed';
  if (status === 0 || status === 502 || status === 503 || status === 504) return 'serverAway';
  if (status === 403) return 'forbidden';
  return status === 404 ? 'notFound' : 'failed';
}

/** What stands in the place of something that could not be read, with the way on. */
export function ProblemState({ broken, onRetry, page, problem }: ProblemStateProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const kind = kindOf(problem, broken !== undefined && problem.status === 0);
  const { requestId } = problem.body;
  return (
    <div className={page ? 'empty-state page' : 'empty-state'} role="alert">
      <p className="strong">{t(`states.${kind}.title`)}</p>
      <p className="muted">{(kind === 'failed' ? wordsOf(problem, language) : null) ?? t(`states.${kind}.text`)}</p>
      {requestId && kind === 'failed' ? <p className="faint">{t('states.requestId', { id: requestId })}</p> : null}
      {onRetry ? <Button onClick={onRetry}>{t('states.retry')}</Button> : null}
    </div>
  );
}
