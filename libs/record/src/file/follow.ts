import { randomUUID } from 'node:crypto';
import type { FileCommand, FileEvent, FileFact } from '@bangban/kernel';
import type { FileContext, FileDecider, Publication } from '@bangban/domain';
import {
  askForAdoption,
  askReactions,
  insertCalendar,
  nextNumber,
  publishPolicy,
  reactionRows,
  tellPersonally,
} from '@bangban/persistence';
import type { Transaction } from '../transaction';

/** Who is told, what is published by it, and what it asks of other files. */
export async function follow<S, C extends FileCommand, F extends FileFact>(
  tx: Transaction,
  channels: readonly string[],
  decider: FileDecider<S, C, F>,
  {
    before,
    ctx,
    events,
  }: { readonly before: S | null; readonly events: readonly FileEvent<F>[]; readonly ctx: FileContext },
): Promise<void> {
  const { manager } = tx.runner;
  let state = before;
  for (const event of events) {
    state = decider.evolve(state, event);
    const told = decider.noticesOf(event, state, ctx).filter(({ recipientId }) => recipientId !== ctx.actor.id);
    await tellPersonally(
      manager,
      told.map(({ body, recipientId, title }) => ({
        recipientId,
        kind: 'file-news' as const,
        params: { titleZh: title.zh, titleEn: title.en, bodyZh: body.zh, bodyEn: body.en },
      })),
      channels,
      { kind: event.kind, id: event.fileId },
    );
    const published = decider.publishedBy(event, state);
    if (published) await publish(tx, published, ctx);
    const { fileId, kind, recordedAt, seq } = event;
    await askReactions(manager, reactionRows({ kind, id: fileId }, seq, recordedAt, decider.reactionsOf(event, state)));
  }
}

/** A version for all who decide from then on. A calendar is taken over by every open project; a policy when it is asked for. */
async function publish(tx: Transaction, published: Publication, ctx: FileContext): Promise<void> {
  const { manager } = tx.runner;
  if (published.kind === 'policy') {
    await publishPolicy(manager, published.policy);
    return draw(tx, 'policy-version', published.policy, ctx.policy);
  }
  const { calendar, note } = published;
  const { version } = calendar;
  await insertCalendar(manager, calendar, note);
  await askForAdoption(manager, { id: randomUUID(), kind: 'calendar', version, askedBy: ctx.actor.id });
  return draw(tx, 'calendar-version', calendar, ctx.calendar);
}

interface Numbered {
  readonly version: number;
}

/** The number stands in the event, as the rule gave it behind the kind's lock; it must be the next of its series. */
async function draw(tx: Transaction, kind: string, { version }: Numbered, newest: Numbered): Promise<void> {
  const next = await nextNumber(tx.runner.manager, { kind, scope: '' }, newest.version);
  if (next !== version) throw new Error(`${kind} ${version} was published, and ${next} was next`);
}
