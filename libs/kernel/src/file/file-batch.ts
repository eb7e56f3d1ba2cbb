import { type Actor, SYSTEM_ACTOR } from '../actor';
import { EventBatch } from '../batch';
import type { DecisionContext } from '../context';
import type { Decider, FileCommand, FileEvent, FileFact, FileRefusal } from './decider';

/** What a decision about a file depends on besides its state and the command. */
export interface FileDecisionContext extends DecisionContext {
  readonly fileId: string;
}

/** How a file stands: nothing and 0 before its first fact. */
export interface FileStand<S> {
  readonly state: S | null;
  readonly seq: number;
}

/** What becomes true of a file, under construction: each fact in its envelope. */
export class FileBatch<S, F extends FileFact, Context extends FileDecisionContext> extends EventBatch<
  FileStand<S>,
  FileEvent<F>,
  Context
> {
  private actor: Actor = this.ctx.actor;

  constructor(
    private readonly of: { readonly kind: string; evolve(state: S | null, event: FileEvent<F>): S },
    stands: FileStand<S>,
    ctx: Context,
  ) {
    super(stands, ctx);
  }

  get state(): S | null {
    return this.world.state;
  }

  /** What time decides within somebody's act is the system's. */
  inTime(step: () => void): void {
    const { actor } = this;
    this.actor = SYSTEM_ACTOR;
    step();
    this.actor = actor;
  }

  add(fact: F): void {
    const { commandId, fileId, now: recordedAt } = this.ctx;
    const { actor } = this;
    this.take({ kind: this.of.kind, fileId, seq: this.nextSeq(), recordedAt, actor, commandId, fact });
  }

  protected override seqOf({ seq }: FileStand<S>): number {
    return seq;
  }

  protected override evolve({ state }: FileStand<S>, event: FileEvent<F>): FileStand<S> {
    return { state: this.of.evolve(state, event), seq: event.seq };
  }
}

export type FileDecision<S, F extends FileFact> =
  | { readonly ok: true; readonly events: readonly FileEvent<F>[]; readonly state: S }
  | FileRefusal;

/** The events that a command makes true and how the file stands after them, or the first refusal. Leaves its input alone. */
export function decideFile<
  S,
  C extends FileCommand,
  F extends FileFact,
  Context extends FileDecisionContext,
  Published,
>(decider: Decider<S, C, F, Context, Published>, stands: FileStand<S>, command: C, ctx: Context): FileDecision<S, F> {
  const denied = decider.authorise(stands.state, command, ctx);
  if (denied) return denied;
  const batch = new FileBatch(decider, stands, ctx);
  const refused = decider.decide(batch, command);
  if (refused) return refused;
  if (batch.state === null) throw new Error(`accepted, and no ${decider.kind}`);
  return { ok: true, events: batch.events, state: batch.state };
}
