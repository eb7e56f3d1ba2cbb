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
  const [draft, setDraft] = useState<AnswerDraft>(() => kept(key) ?? opening(question));
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  useEffect(() => {
    if (draft.words.trim() === '' && draft.task === null) dropDraft(key);
    else keepDraft(key, { ...draft });
  }, [key, draft]);

  async function send(answer: AnswerDraft): Promise<void> {
    const { id: escalationId, itemId, projectId } = question;
    const { task, ...said } = answer;
    const made = task === null ? {} : { taskUnitId: task.unitId, taskLimit: task.limit };
    const payload = { escalationId, ...(itemId === null ? {} : { itemId }), ...said, ...made };
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

/** What is asked for is offered first: who is to be named is named by an item. */
function opening(question: Question): AnswerDraft {
  const { asksFor, unitId } = question;
  const task = asksFor === 'assign' ? { unitId: unitId ?? '', limit: 5 } : null;
  return { instruction: suggested(question), words: '', task };
}

function kept(key: string): AnswerDraft | null {
  const { instruction, task, words } = readDraft(key) ?? {};
  const known = INSTRUCTIONS.find((each) => each === instruction);
  return known && typeof words === 'string' ? { instruction: known, words, task: keptTask(task) } : null;
}

function keptTask(kept: unknown): AnswerDraft['task'] {
  if (typeof kept !== 'object' || kept === null) return null;
  const { limit, unitId } = kept as Readonly<Record<string, unknown>>;
  return typeof unitId === 'string' && typeof limit === 'number' ? { unitId, limit } : null;
}
