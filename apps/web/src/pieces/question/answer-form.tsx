import { Button, Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerInstruction } from '@bangban/domain';
import { useLanguage } from '../../i18n/use-language';
import { type ApiProblem, wordsOf } from '../../lib/problem';
import { INSTRUCTIONS } from '../../lib/questions';
import { AnswerTask, type Task } from './answer-task';

/** What somebody has chosen and written, and not yet sent. */
export interface AnswerDraft {
  readonly instruction: AnswerInstruction;
  /** Empty: the sentence that belongs to the instruction. */
  readonly words: string;
  /** The item that it becomes; null: it stays an answer. */
  readonly task: Task | null;
}

interface AnswerFormProps {
  readonly draft: AnswerDraft;
  readonly unit: string;
  /** The unit that a task is offered for first; absent where an answer cannot become one. */
  readonly unitId?: string | null;
  readonly sending: boolean;
  readonly problem: ApiProblem | null;
  readonly onChange: (draft: AnswerDraft) => void;
  readonly onSend: (answer: AnswerDraft) => void;
}

const LONGEST = 500;

/** Large buttons for the instruction, one line to write, and one tap to send what is shown. */
export function AnswerForm({ draft, onChange, onSend, problem, sending, unit, unitId }: AnswerFormProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [missing, setMissing] = useState(false);
  const { instruction, task, words } = draft;
  const usual = instruction === 'other' ? '' : t(`question.usual.${instruction}`, { unit });
  const written = words.trim() === '' ? usual : words.trim();
  const send = (): void => {
    const unfit = written === '' || task?.unitId === '';
    setMissing(unfit);
    if (!unfit) onSend({ instruction, words: written, task });
  };
  return (
    <div className="stack">
      <fieldset className="question-options">
        <legend className="unseen">{t('question.instruction')}</legend>
        {INSTRUCTIONS.map((each) => (
          <label key={each} className="question-option">
            <input
              type="radio"
              className="unseen"
              name={id}
              checked={each === instruction}
              onChange={() => onChange({ ...draft, instruction: each })}
            />
            {t(`words.instruction.${each}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={id} className="unseen">
        {t('question.words')}
      </label>
      <Input.TextArea
        id={id}
        className="question-words"
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={LONGEST}
        enterKeyHint="send"
        placeholder={usual === '' ? t('question.write') : usual}
        value={words}
        aria-invalid={missing}
        aria-describedby={missing || problem ? `${id}-fault` : undefined}
        onChange={({ target }) => {
          setMissing(false);
          onChange({ ...draft, words: target.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      {unitId === undefined ? null : (
        <AnswerTask
          task={task}
          unitId={unitId}
          onChange={(chosen) => {
            setMissing(false);
            onChange({ ...draft, task: chosen });
          }}
        />
      )}
      {missing || problem ? (
        <p id={`${id}-fault`} className="field-fault" role="alert">
          {missing ? t(written === '' ? 'question.writeFirst' : 'question.taskUnit') : null}
          {problem
            ? problem.passing
              ? t('question.away')
              : (wordsOf(problem, language) ?? t('states.failed.title'))
            : null}
        </p>
      ) : null}
      <Button type="primary" size="large" block loading={sending} onClick={send}>
        {t('question.send', { instruction: t(`words.instruction.${instruction}`) })}
      </Button>
    </div>
  );
}
