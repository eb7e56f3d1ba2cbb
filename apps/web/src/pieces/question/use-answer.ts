import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Attempt } from '../../lib/command-form/attempt';
import { dropDraft, keepDraft, readDraft } from '../../lib/command-form/draft';
import { giveCommand } from '../../lib/commands';
import { type ApiProblem, asProblem } from '../../lib/problem';
import { projectQuery } from '../../lib/project';
import { INSTRUCTIONS, type Question, suggested } from '../../lib/questions';
import { peopleQuery, unitsQuery } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { directoryOf, toldBy } from '../../lib/told';
import type { AnswerDraft } from './answer-form';

/** An answer that was given: what it said and whom it told, by id. */
export interface Given extends AnswerDraft {
  readonly told: readonly string[];
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
  const client = useQueryClient();
  const { actingFor, personId } = useSession();
  const key = `${actingFor ?? personId}:AnswerEscalation:${question.id}`;
  const attempt = useRef(new Attempt());
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
      // Who is told follows from the checklist and the directory: read before, so that it can be said at once.
      const reading = Promise.all([
        client.query({ ...projectQuery(projectId), staleTime: 'static' }),
        client.query({ ...unitsQuery, staleTime: 'static' }),
        client.query({ ...peopleQuery, staleTime: 'static' }),
      ]).catch(() => null);
      const given = await giveCommand('AnswerEscalation', projectId, payload, { key: attempt.current.keyFor(payload) });
      dropDraft(key);
      const known = await reading;
      const told = known ? toldBy(given, known[0].items, directoryOf(known[1], known[2]), personId) : [];
      onGiven({ ...answer, told });
    } catch (error) {
      const refusal = asProblem(error);
      if (!refusal.passing) attempt.current.decided();
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
