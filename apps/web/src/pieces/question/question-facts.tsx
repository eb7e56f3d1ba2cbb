import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';
import { useCalendar } from '../../lib/calendar';
import { blockedTarget, type Question } from '../../lib/questions';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';

interface QuestionFactsProps {
  readonly question: Question;
  readonly nameOf: NameOf;
  readonly now: string;
}

/** What is asked, by when, and about which project. */
export function QuestionHead({ now, question }: Omit<QuestionFactsProps, 'nameOf'>): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { due } = useDue();
  const titleOf = useItemTitle();
  const { answerDue, answerDueProvisional, asksFor, itemId, itemTemplateKey, itemTitle, kind, projectId, projectName } =
    question;
  const by = due({ due: answerDue, provisional: answerDueProvisional });
  const title =
    itemTitle === null
      ? say(`words.clock.${question.clock}`)
      : titleOf({ title: itemTitle, templateKey: itemTemplateKey });
  return (
    <header className="stack-tight">
      <span className="row wrap question-meta">
        <span className="strong">
          {kind === 'rung' && asksFor
            ? t(`question.asksFor.${asksFor}`)
            : t(kind === 'rung' ? 'question.asks' : `question.${kind}`)}
        </span>
        <span className={now > answerDue ? 'strong' : 'muted'}>
          {t(now > answerDue ? 'question.answerLate' : 'question.answerBy', { date: by })}
        </span>
      </span>
      <h3 className="question-title">
        {itemId ? (
          <Link to="/items/$itemId" params={{ itemId }}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      <Link to="/projects/$projectId" params={{ projectId }} className="muted">
        {projectName} · {t(`words.stage.${question.projectStage}`)}
      </Link>
    </header>
  );
}

/** Two lines of background, what the delay holds up, and who was asked before. */
export function QuestionFacts({ nameOf, now, question }: QuestionFactsProps): ReactNode {
  const { t } = useTranslation();
  const { date, days, left, shortDayOf } = useFormat();
  const calendar = useCalendar();
  const { due: dueText } = useDue();
  const { blocks, due, dueProvisional, earlier, limit, next, personId, progress, unitId, waiting } = question;
  const target = blockedTarget(question);
  const who = [nameOf(unitId), nameOf(personId)].filter(Boolean).join(' ');
  const background = [
    who === '' ? null : t('question.holder', { who }),
    limit === null ? null : t('question.limit', { days: days(limit) }),
    due === null ? null : t('question.due', { date: dueText({ due, provisional: dueProvisional }) }),
  ].filter((part) => part !== null);
  const late = due === null || !calendar ? null : left(calendar.left(due, now));
  return (
    <dl className="question-facts">
      {question.asks === null ? null : (
        <>
          <dt>{t('question.coordinate')}</dt>
          <dd className="decided-words">{question.asks}</dd>
        </>
      )}
      <dt>{t('question.background')}</dt>
      <dd>
        {background.join(t('question.and'))}
        {late ? <strong>{t('question.and') + late}</strong> : null}
      </dd>
      <dd>
        {progress
          ? t('question.progress', { date: shortDayOf(progress.at), note: progress.note })
          : t('question.noProgress')}
      </dd>
      <dt>{t('question.effect')}</dt>
      <dd>
        {blocks === null ? t('question.blocksNothing') : null}
        {blocks !== null && target === null ? t('question.blocks', { stage: t(`words.stage.${blocks}`) }) : null}
        {blocks !== null && target !== null
          ? t('question.blocksBy', { stage: t(`words.stage.${blocks}`), date: date(target) })
          : null}
        {waiting > 0 ? t('question.waiting', { count: waiting }) : null}
      </dd>
      {next ? (
        <dd>
          {t('question.next', {
            date: dueText({ due: next.at, provisional: next.provisional }),
            rung: t(`words.rung.${next.rung}`),
          })}
        </dd>
      ) : null}
      {earlier.length > 0 ? <dt>{t('question.earlier')}</dt> : null}
      {earlier.map((each) => (
        <dd key={each.answeredAt}>
          {t('question.answered', {
            who: nameOf(each.answeredBy),
            date: shortDayOf(each.answeredAt),
            words: each.words,
          })}
        </dd>
      ))}
    </dl>
  );
}
