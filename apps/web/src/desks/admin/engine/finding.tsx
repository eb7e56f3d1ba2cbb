import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-language';
import { useFormat } from '../../../lib/use-format';
import { EngineMark } from '../../../pieces/engine-mark';
import type { FindingRow } from './findings-query';

/** What was found, how grave it is, and what repairs it: a command for the shell, or advice where only a person can judge. */
export function Finding({ finding }: { readonly finding: FindingRow }): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const { time } = useFormat();
  const { count, examples, firstSeenAt, lastSeenAt, projectId, repair, resolvedAt, says, severity, subject } = finding;
  return (
    <li className="line finding">
      <EngineMark state={resolvedAt ? 'well' : severity === 'warning' ? 'odd' : 'ill'} />
      <div className="grow">
        <p>
          <span className="strong">{text(says)}</span>{' '}
          <span className="muted">
            {t(`admin.engine.severity.${severity}`)} {'\u00b7'} {t('admin.engine.cases', { count })}
          </span>
        </p>
        <p className="muted">{text(repair.advice)}</p>
        {repair.command ? <code className="finding-command">{repair.command}</code> : null}
        {projectId ? (
          <Link to="/projects/$projectId" params={{ projectId }}>
            {t('admin.engine.seeProcess')}
          </Link>
        ) : null}
        <details>
          <summary className="faint">
            {resolvedAt
              ? t('admin.engine.resolved', { time: time(resolvedAt) })
              : t('admin.engine.seen', { first: time(firstSeenAt), last: time(lastSeenAt) })}
          </summary>
          <pre className="finding-cases">
            {subject}
            {examples.map((example) => `\n${JSON.stringify(example)}`)}
          </pre>
        </details>
      </div>
    </li>
  );
}
