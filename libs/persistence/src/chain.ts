import { hash } from 'node:crypto';
import type { Stream } from '@bangban/kernel';
import canonicalize from 'canonicalize';

/** An event as it is recorded: people by id only, instants in UTC with milliseconds. */
export interface Envelope {
  readonly stream: Stream;
  readonly seq: number;
  readonly type: string;
  readonly v: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: { readonly id: string; readonly actingFor: string | null; readonly kind: string };
  readonly commandId: string;
  readonly policyVersion: number;
  readonly calendarVersion: number;
  readonly data: unknown;
}

/**
 * The hash of an event: SHA-256, in lower-case hex, over the hash before it in its stream (nothing for the first) and its
 * envelope as canonical JSON (RFC 8785). Whoever changes, drops or inserts an event changes every hash after it.
 */
export function linkOf(before: string | null, envelope: Envelope): string {
  const { actor, calendarVersion, commandId, data, occurredAt, policyVersion, recordedAt, seq, stream, type, v } =
    envelope;
  return sha256(
    (before ?? '') +
      canonical({
        stream: { kind: stream.kind, id: stream.id },
        seq,
        type,
        v,
        occurredAt,
        recordedAt,
        commandId,
        policyVersion,
        calendarVersion,
        data,
        actor: { id: actor.id, actingFor: actor.actingFor, kind: actor.kind },
      }),
  );
}

/** SHA-256, in lower-case hex, over the canonical JSON (RFC 8785) of what is certified. */
export const digestOf = (value: unknown): string => sha256(canonical(value));

const sha256 = (text: string): string => hash('sha256', text, 'hex');

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('what is hashed is no JSON');
  return text;
}

/** A row of the table `event`, as the driver reads it. */
export interface EventRecord {
  readonly stream_kind: string;
  readonly stream_id: string;
  readonly seq: string;
  readonly type: string;
  readonly v: number;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly actor_id: string;
  readonly acting_for: string | null;
  readonly actor_kind: string;
  readonly command_id: string;
  readonly policy_version: number;
  readonly calendar_version: number;
  readonly data: unknown;
  readonly hash: Buffer;
}

export function envelopeOf(row: Omit<EventRecord, 'hash'>): Envelope {
  return {
    stream: { kind: row.stream_kind, id: row.stream_id },
    seq: Number(row.seq),
    type: row.type,
    v: row.v,
    occurredAt: row.occurred_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    actor: { id: row.actor_id, actingFor: row.acting_for, kind: row.actor_kind },
    commandId: row.command_id,
    policyVersion: row.policy_version,
    calendarVersion: row.calendar_version,
    data: row.data,
  };
}
