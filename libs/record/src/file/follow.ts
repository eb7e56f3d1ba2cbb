import { randomUUID } from 'node:crypto';
import type { FileCommand, FileEvent, FileFact, FileNotice, Reaction } from '@bangban/kernel';
import {
  type FileContext,
  type FileDecider,
  PROJECT_KIND,
  type Publication,
  type SystemCommand,
} from '@bangban/domain';
import {
  askForAdoption,
  askReactions,
  heldBy,
  insertCalendar,
  nextNumber,
  publishPolicy,
  reactionRows,
  type Series,
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
    const file = { kind: event.kind, id: event.fileId };
    const ofFile = told.filter(({ about }) => about === undefined);
    await tellPersonally(manager, ofFile.map(newsOf), channels, file);
    for (const notice of told) {
      if (notice.about) await tellPersonally(manager, [newsOf(notice)], channels, notice.about);
    }
    const published = decider.publishedBy(event, state);
    const { fileId, kind, recordedAt, seq } = event;
    const found = published?.kind === 'hold' ? await followers(tx, published) : [];
    if (published && published.kind !== 'hold') await publish(tx, published, ctx);
    const asked = [...decider.reactionsOf(event, state), ...found];
    await askReactions(manager, reactionRows({ kind, id: fileId }, seq, recordedAt, asked));
  }
}

const newsOf = ({ body, recipientId, title }: FileNotice) => ({
  recipientId,
  kind: 'file-news' as const,
  params: { titleZh: title.zh, titleEn: title.en, bodyZh: body.zh, bodyEn: body.en },
});

type FollowedHold = Extract<Publication, { kind: 'hold' }>;

/**
 * Each project on which the hold keeps something of this is asked to follow. Nobody adds to these meanwhile: what time holds is
 * written behind the lock of the kind, see `settled`.
 */
async function followers(tx: Transaction, { follow: told, portion }: FollowedHold): Promise<readonly Reaction[]> {
  const projects = await heldBy(tx.runner.manager, told.holdId, portion);
  return projects.map(({ projectId, rungs }) => {
    const command: SystemCommand = { name: 'FollowHold', payload: { ...told, rungs } };
    return { target: { kind: PROJECT_KIND, id: projectId }, command };
  });
}

/** A version for all who decide from then on. A calendar is taken over by every open project; a policy when it is asked for. */
async function publish(
  tx: Transaction,
  published: Exclude<Publication, FollowedHold>,
  ctx: FileContext,
): Promise<void> {
  const { manager } = tx.runner;
  if (published.kind === 'number') {
    const { number, series } = published;
    return draw(tx, series, number, number - 1);
  }
  if (published.kind === 'policy') {
    await publishPolicy(manager, published.policy);
    return draw(tx, { kind: 'policy-version', scope: '' }, published.policy.version, ctx.policy.version);
  }
  const { calendar, note } = published;
  const { version } = calendar;
  await insertCalendar(manager, calendar, note);
  await askForAdoption(manager, { id: randomUUID(), kind: 'calendar', version, askedBy: ctx.actor.id });
  return draw(tx, { kind: 'calendar-version', scope: '' }, version, ctx.calendar.version);
}

/** The number stands in the event, as the rule gave it behind the kind's lock; it must be the next of its series. */
async function draw(tx: Transaction, series: Series, number: number, newest: number): Promise<void> {
  const next = await nextNumber(tx.runner.manager, series, newest);
  if (next !== number) throw new Error(`${series.kind} ${number} was given, and ${next} was next`);
}
