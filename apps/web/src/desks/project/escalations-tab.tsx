import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';
import { useLanguage } from '../../i18n/use-language';
import { asProblem } from '../../lib/problem';
import { escalationsQuery } from '../../lib/project';
import { useNames } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { CommandButton } from '../../pieces/command-button';
import { EmptyState } from '../../pieces/empty-state';
import { MatterForms } from '../../pieces/matter-forms';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import type { PartProps } from './shared';

interface QuestionsProps extends PartProps {
  readonly itemOf: (id: string) => string;
}

/** 督办与提请: the supervision forms of the project, and the questions that the ladder put to leaders. */
export function EscalationsTab(props: QuestionsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Panel>
        <MatterForms projectId={props.detail.project.id} />
      </Panel>
      <section className="stack" aria-label={t('project.escalations.title')}>
        <h2>{t('project.escalations.title')}</h2>
        <Questions {...props} />
      </section>
    </div>
  );
}

/** With their answers. */
function Questions({ commands, detail, itemOf }: QuestionsProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const language = useLanguage();
  const { dayOf } = useFormat();
  const { due } = useDue();
  const titleOf = useItemTitle();
  const { project } = detail;
  const { data, error, isPending, refetch } = useQuery(escalationsQuery(project.id));
  const nameOf = useNames(detail.names, data?.names);
  if (isPending) return <Skeleton lines={4} />;
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const rows = data?.rows ?? [];
  if (rows.length === 0) {
    return <EmptyState title={t('project.escalations.none.title')} text={t('project.escalations.none.text')} />;
  }
  const list = (ids: readonly string[]): string =>
    ids.map((id) => nameOf(id)).join(language === 'zh' ? '\u3001' : ', ');
  return (
    <ul className="fact-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="fact-date faint">{dayOf(row.openedAt)}</span>
          <span className="grow">
            <span className="strong lead-capital">
              {row.kind === 'rung' ? t(`words.rung.${row.rung}`) : t(`project.escalations.${row.kind}`)}
            </span>{' '}
            {row.itemId ? (
              <Link to="/items/$itemId" params={{ itemId: row.itemId }}>
                {row.itemTitle === null
                  ? itemOf(row.itemId)
                  : titleOf({ title: row.itemTitle, templateKey: row.itemTemplateKey })}
              </Link>
            ) : (
              t('history.project')
            )}{' '}
            <span className="muted">
              {say(`words.clock.${row.clock}`)} {'\u00b7'}{' '}
              {t('project.escalations.asked', { people: list(row.recipients) })}
            </span>
            <p className={row.answeredAt ? '' : 'muted'}>
              {row.answeredAt
                ? t('project.escalations.answered', {
                    name: nameOf(row.answeredBy),
                    instruction: say(`words.instruction.${row.instruction ?? 'noted'}`) as never,
                    words: row.words ?? '',
                  })
                : row.closedAt
                  ? t('project.escalations.closed')
                  : row.lapsedAt
                    ? t('project.escalations.lapsed')
                    : t('project.escalations.due', {
                        date: due({ due: row.answerDue, provisional: row.answerDueProvisional }),
                      })}
            </p>
            {row.taskItemId ? (
              <p>
                <Link to="/items/$itemId" params={{ itemId: row.taskItemId }}>
                  {t('project.escalations.task', { no: `${row.taskItemNo ?? ''}` })}
                </Link>
              </p>
            ) : null}
          </span>
          {row.answeredAt || row.closedAt ? null : (
            <>
              <CommandButton
                projectId={project.id}
                command={commands.find(
                  ({ command, escalationId }) => command === 'UrgeAnswer' && escalationId === row.id,
                )}
                size="small"
                onlyAllowed
              />
              <CommandButton
                projectId={project.id}
                command={commands.find(
                  ({ command, escalationId }) => command === 'AnswerEscalation' && escalationId === row.id,
                )}
                size="small"
                type="primary"
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
