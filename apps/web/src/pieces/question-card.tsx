import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useItemTitle } from '../lib/use-item-title';
import type { Question } from '../lib/questions';
import type { NameOf } from '../lib/reference';
import { useDue } from '../lib/use-due';
import { AnswerForm } from './question/answer-form';
import { QuestionFacts, QuestionHead } from './question/question-facts';
import { type Given, useAnswer } from './question/use-answer';
import './question/question.css';

export type { Given } from './question/use-answer';

interface QuestionCardProps {
  readonly question: Question;
  readonly nameOf: NameOf;
  readonly now: string;
  readonly onGiven: (given: Given) => void;
}

/** 请批示: a question to a leader, with what it takes to answer it, and the answer with one tap. */
export function QuestionCard({ nameOf, now, onGiven, question }: QuestionCardProps): ReactNode {
  const { draft, problem, send, sending, write } = useAnswer(question, onGiven);
  return (
    <article className="question">
      <QuestionHead question={question} now={now} />
      <QuestionFacts question={question} nameOf={nameOf} now={now} />
      <AnswerForm
        draft={draft}
        unit={nameOf(question.unitId)}
        unitId={question.unitId}
        sending={sending}
        problem={problem}
        onChange={write}
        onSend={(answer) => void send(answer)}
      />
    </article>
  );
}

interface QuestionDoneProps {
  readonly nameOf: NameOf;
  readonly question: Question;
  readonly given: Given;
}

/** The same after the answer: what was said, whom it told, and what happens now. */
export function QuestionDone({ given, nameOf, question }: QuestionDoneProps): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const titleOf = useItemTitle();
  const { itemTemplateKey, itemTitle, next, projectName } = question;
  const people = given.told.map(({ name }) => name).join(t('words.comma'));
  return (
    <article className="question done" role="status">
      <p className="strong">
        {t('question.done', {
          title: itemTitle === null ? projectName : titleOf({ title: itemTitle, templateKey: itemTemplateKey }),
          instruction: t(`words.instruction.${given.instruction}`),
        })}
      </p>
      <p>{given.words}</p>
      {given.task ? (
        <p>{t('question.taskDone', { unit: nameOf(given.task.unitId), count: given.task.limit })}</p>
      ) : null}
      <p className="muted">
        {people === '' ? null : t('question.told', { people })}
        {next
          ? t('question.thenNext', {
              date: due({ due: next.at, provisional: next.provisional }),
              rung: t(`words.rung.${next.rung}`),
            })
          : t('question.thenLast')}
      </p>
    </article>
  );
}
