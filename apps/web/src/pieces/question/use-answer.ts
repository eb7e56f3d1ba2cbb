import { useEffect, useState } from 'react';
import { Attempt } from '../../lib/command-form/attempt';
import { draftKeyOf, dropDraft, keepDraft, readDraft } from '../../lib/command-form/draft';
import { type CommandAnswer, giveCommand } from '../../lib/commands';
import { type ApiProblem, asProblem } from '../../lib/problem';
import { INSTRUCTIONS, type Question, suggested } from '../../lib/questions';
import { useSession } from '../../lib/session';
import type { AnswerDraft } from './answer-form';

/** An answer that was given: what it said and whom it told. */
export interface Given extends AnswerDraft {
  readonly told: CommandAnswer['told'];
}

interface Answering {
  readonly draft: AnswerDraft;
  readonly sending: boolean;
  readonly problem: ApiProblem | null;
  readonly write: (draft: AnswerDraft) => void;
  readonly send: (answer: AnswerDraft) => Promise<void>;
}

/** Writing and sending the answer to a question; a half-written line survives a reload. */
export function useAnswer(question: Question, onGiven: (given: Given) => void): Answering {
  const session = useSession();
  const key = draftKeyOf({ act: 'AnswerEscalation', session, ids: [question.id] });
  const [attempt] = useState(() => new Attempt(key));
  const [draft, setDraft] = useState<AnswerDraft>(() => kept(key) ?? { instruction: suggested(question), words: '' });
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  useEffect(() => {
    if (draft.words.trim() === '') dropDraft(key);
    else keepDraft(key, { ...draft });
  }, [key, draft]);

  async function send(answer: AnswerDraft): Promise<void> {
    const { id: escalationId, itemId, projectId } = question;
    const payload = { escalationId, ...(itemId === null ? {} : { itemId }), ...answer };
    setSending(true);
    setProblem(null);
    try {
      const { told } = await giveCommand('AnswerEscalation', projectId, payload, attempt.keyFor(payload));
      attempt.decided();
      dropDraft(key);
      onGiven({ ...answer, told });
    } catch (error) {
      const refusal = asProblem(error);
      if (!refusal.passing) attempt.decided();
      setProblem(refusal);
    } finally {
      setSending(false);
    }
  }

  return { draft, sending, problem, write: setDraft, send };
}

function kept(key: string): AnswerDraft | null {
  const { instruction, words } = readDraft(key) ?? {};
  const known = INSTRUCTIONS.find((each) => each === instruction);
  return known && typeof words === 'string' ? { instruction: known, words } : null;
}
