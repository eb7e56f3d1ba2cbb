import { type Database, findReaction, type ReactionRow, settleReaction } from '@bangban/persistence';
import { type GiveDeps, giveAsSystem } from '@bangban/record';
import { atTheEdge, finalFailure } from '../common/edge';

export interface ReactionDeps extends GiveDeps {
  readonly dataSource: Database;
}

/** Null: done. Else the code of the refusal. */
export type ReactionOutcome = string | null;

/**
 * Each may be repeated and come late.
 * @throws ApplicationFailure `REACTION_UNKNOWN` (final), `RECORD_UNAVAILABLE` (to be retried)
 */
export interface ReactionActivities {
  /** Gives the command to the other file, under the reaction's id: it is taken once, or refused. */
  giveCommand(reactionId: string): Promise<ReactionOutcome>;
  /** Tells the asking file that it was refused: an event of its own, once. */
  tellRefusal(reactionId: string, code: string): Promise<void>;
  /** Notes what became of it. */
  settleReaction(reactionId: string, code: ReactionOutcome): Promise<void>;
}

/** Under which key the asking file is told. */
const refusalKey = (reactionId: string): string => `refused ${reactionId}`;

/** Reactions of one file to another, on the record. */
export function createReactionActivities({ dataSource, ...deps }: ReactionDeps): ReactionActivities {
  async function found(id: string): Promise<ReactionRow> {
    const reaction = await findReaction(dataSource, id);
    // As after a restore: nobody asks for it any more.
    if (!reaction) throw finalFailure('REACTION_UNKNOWN');
    return reaction;
  }
  async function give(id: string): Promise<ReactionOutcome> {
    const { code, command, state, target } = await found(id);
    return state === 'pending' ? (await giveAsSystem(deps, target, command, id)).code : code;
  }
  async function tell(id: string, code: string): Promise<void> {
    const { about, asking, command, target } = await found(id);
    const refused = { reactionId: id, target, command: command.name, code, ...(about === null ? {} : { about }) };
    const note = { name: 'NoteRefusal', payload: refused };
    await giveAsSystem(deps, asking, note, refusalKey(id));
  }
  return {
    giveCommand: (id) => atTheEdge(() => give(id)),
    tellRefusal: (id, code) => atTheEdge(() => tell(id, code)),
    settleReaction: (id, code) => atTheEdge(() => settleReaction(dataSource, id, code)),
  };
}
