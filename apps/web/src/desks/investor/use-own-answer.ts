import { useState } from 'react';
import type { CommandMap } from '@bangban/domain';
import { Attempt } from '../../lib/command-form/attempt';
import { dropDraft } from '../../lib/command-form/draft';
import { giveCommand } from '../../lib/commands';
import { asProblem } from '../../lib/problem';

type OwnAct =
  | 'ApplyInOneForm'
  | 'GrantAgency'
  | 'WithdrawAgency'
  | 'ConfirmClosing'
  | 'RefuseClosing'
  | 'SupplyPapers'
  | 'ApplyForDelivery'
  | 'ClaimCommitment'
  | 'DecideCommitment';

/** What the company answers on an item or a promise: once, however often it is sent, and its draft is kept until it was taken. */
export function useOwnAnswer(projectId: string, draft: string) {
  const [attempt] = useState(() => new Attempt(draft));
  return async <Name extends OwnAct>(act: Name, payload: CommandMap[Name]): Promise<void> => {
    try {
      await giveCommand(act, projectId, payload as never, attempt.keyFor({ act, payload }));
    } catch (error) {
      const { code, passing } = asProblem(error);
      if (!passing && code !== 'NOT_SIGNED_IN') attempt.decided();
      throw error;
    }
    attempt.decided();
    dropDraft(draft);
  };
}
