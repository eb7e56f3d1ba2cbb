import { setCurrentDetails } from '@temporalio/workflow';
import type { ReactionStart } from './reaction.messages';
import { giveCommand, settleReaction, tellRefusal } from './reaction.proxies';

/**
 * What an event of one file asks of another: given to it, told back where it was refused, and noted. Nobody writes two
 * files in one transaction; each step is one, and may be repeated.
 */
export async function carryReaction({ reactionId }: ReactionStart): Promise<void> {
  const code = await giveCommand(reactionId);
  setCurrentDetails(code === null ? 'taken' : `refused: ${code}`);
  if (code !== null) await tellRefusal(reactionId, code);
  await settleReaction(reactionId, code);
}
