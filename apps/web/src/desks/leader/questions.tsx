import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { type Question, questionsQuery } from '../../lib/questions';
import { peopleQuery, useNames } from '../../lib/reference';
import { EmptyState } from '../../pieces/empty-state';
import { ProblemState } from '../../pieces/problem-state';
import { OwnAnswers } from './own-answers';
import { type Given, QuestionCard, QuestionDone } from '../../pieces/question-card';
import { Skeleton } from '../../pieces/skeleton';

interface Answered {
  readonly question: Question;
  readonly given: Given;
}

/** What waits for an answer, and what was answered on this visit. */
export function Questions(): ReactNode {
  const { t } = useTranslation();
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const { data, error, isPending, refetch } = useQuery(questionsQuery);
  const people = useQuery(peopleQuery).data;
  const nameOf = useNames(Object.fromEntries((people ?? []).map(({ id, name }) => [id, name])), data?.names);
  const open = data?.rows.filter(({ id }) => !answered.some(({ question }) => question.id === id)) ?? [];
  return (
    <section aria-labelledby="questions" className="stack">
      <h2 id="questions">
        {t('leader.questions')}
        {open.length > 0 ? <span className="count-badge">{open.length}</span> : null}
      </h2>
      <OwnAnswers />
      {isPending ? <Skeleton lines={4} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {answered.map(({ given, question }) => (
        <QuestionDone key={question.id} question={question} given={given} nameOf={nameOf} />
      ))}
      {data
        ? open.map((question) => (
            <QuestionCard
              key={question.id}
              question={question}
              now={data.now}
              nameOf={nameOf}
              onGiven={(given) => setAnswered((before) => [...before, { question, given }])}
            />
          ))
        : null}
      {data && open.length === 0 && answered.length === 0 ? (
        <EmptyState title={t('leader.noQuestions')} text={t('leader.noQuestionsText')} />
      ) : null}
    </section>
  );
}
