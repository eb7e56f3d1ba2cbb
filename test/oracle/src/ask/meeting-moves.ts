import { randomUUID } from 'node:crypto';
import { accepted, type Http } from '../../../support/http';
import type { Message } from '../../../support/stream';
import { opens } from '../model/doors';
import type { Facts } from '../model/facts';
import type { Caller } from '../model/reading';
import { ROWS } from '../model/rows';

type At = readonly [facts: Facts, caller: Caller];

/** A meeting that moves with the world, and of which whoever may read it hears; its agenda is empty, and put in order. */
export class MeetingMoves {
  private http: Http | null = null;
  private moved = { id: '', seq: 0 };

  /** By whoever prepares meetings. */
  async begin(http: Http): Promise<void> {
    this.http = http;
    const { now } = accepted(await http.get<{ now: string }>('/api/session'));
    const day = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
    const called = { kind: 'ad-hoc', chairId: 'mayor', place: '一号会议室', day, time: '23:59' };
    this.moved = await this.give('', called);
  }

  async move(): Promise<void> {
    if (this.http) this.moved = await this.give(`/${this.moved.id}/commands/order-lines`, { order: [] });
  }

  /** What somebody was told amiss, by what they may read before and after; null where nothing. */
  fault(messages: readonly Message[], [before, now]: readonly [At, At]): { expected: string; got: string } | null {
    if (!this.http) return null;
    const told = messages.filter(({ type }) => type === 'meeting');
    const heard = told.some(({ data }) => data.meetingId === this.moved.id && data.seq === this.moved.seq);
    const reads = ([facts, caller]: At): boolean => opens(ROWS.getMeeting?.who ?? [], facts, caller);
    if (heard !== reads(now)) {
      const [expected, got] = heard ? ['nothing', 'the meeting'] : ['the meeting', 'nothing'];
      return { expected, got };
    }
    const amiss = told.length > 0 && !reads(now) && !reads(before);
    return amiss ? { expected: 'nothing', got: `${told.length} moves of meetings` } : null;
  }

  private async give(path: string, body: object): Promise<{ readonly id: string; readonly seq: number }> {
    const asked = { method: 'POST', headers: { 'idempotency-key': randomUUID() }, body };
    if (!this.http) throw new Error('nobody prepares meetings');
    return accepted(await this.http.send<{ id: string; seq: number }>(`/api/meetings${path}`, asked));
  }
}
