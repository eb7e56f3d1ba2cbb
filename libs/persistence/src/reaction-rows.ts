import { createHash } from 'node:crypto';
import type { Instant, Reaction, Stream } from '@bangban/kernel';
import { type DomainEvent, PROJECT_KIND, reactionsOf } from '@bangban/domain';
import type { AskedReaction } from './queries/reaction.queries';

/** What an event asks of other files, as rows. Their ids follow from the event: asked for again, it is the same reaction. */
export function reactionRows(
  asking: Stream,
  seq: number,
  askedAt: Instant,
  reactions: readonly Reaction[],
): readonly AskedReaction[] {
  return reactions.map(({ about = null, at, command, target }, ordinal) => ({
    id: reactionId(asking, seq, ordinal),
    asking_kind: asking.kind,
    asking_id: asking.id,
    asking_seq: seq,
    ordinal,
    target_kind: target.kind,
    target_id: target.id,
    command,
    about,
    asked_at: at ?? askedAt,
  }));
}

/** The same for events of a project; of most there is nothing. */
export function projectReactionRows(events: readonly DomainEvent[]): readonly AskedReaction[] {
  return events.flatMap((event) => {
    const reactions = reactionsOf(event);
    if (reactions.length === 0) return [];
    return reactionRows({ kind: PROJECT_KIND, id: event.projectId }, event.seq, event.recordedAt, reactions);
  });
}

/** In the shape of a UUID, of the version that says that its bits are one's own (8, RFC 9562). */
function reactionId({ id, kind }: Stream, seq: number, ordinal: number): string {
  const hex = createHash('sha256').update(`${kind} ${id} ${seq} ${ordinal}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
