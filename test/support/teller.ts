import { randomUUID } from 'node:crypto';
import { accepted, type CommandBody, type Http, type Json } from './http';
import type { Installation } from './installation';

export interface Given extends Json {
  readonly id: string;
}

/** Tells a story of one installation: who does what, on which project or beside it, as time goes on. */
export class Teller {
  private readonly known = new Map<string, Promise<Http>>();

  constructor(private readonly place: Installation) {}

  caller = (personId: string): Promise<Http> => {
    const found = this.known.get(personId) ?? this.place.as(personId);
    this.known.set(personId, found);
    return found;
  };

  /** A command on a project. @throws Error when it was refused */
  async give(projectId: string, who: string, slug: string, payload: object = {}): Promise<CommandBody> {
    return accepted(await (await this.caller(who)).command(projectId, slug, payload));
  }

  /** An act on what stands beside projects, or a new one. @throws Error when it was refused */
  async file(who: string, path: string, body: object = {}): Promise<Given> {
    const http = await this.caller(who);
    return accepted(await http.post<Given>(`/api${path}`, body, { 'idempotency-key': randomUUID() }));
  }

  /** @throws Error when it was refused */
  async read<T = Json>(who: string, path: string): Promise<T> {
    return accepted(await (await this.caller(who)).get<T>(`/api${path}`));
  }

  /** To the end of the n-th working day after today: the next move begins a day later. */
  async moveOn(workingDays: number): Promise<string> {
    return accepted(await (await this.caller('officer')).put<{ now: string }>('/api/demo/clock', { workingDays })).now;
  }

  /** Asia/Shanghai. */
  async today(): Promise<string> {
    const { now } = await this.read<{ now: string }>('officer', '/demo/clock');
    return new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  /** A paper on record, by its kind; its id. */
  async evidence(projectId: string, who: string, kind: string, more: object = {}): Promise<string> {
    const date = await this.today();
    const payload = { kind, number: `${kind}〔2026〕1号`, date, ...more };
    const { events } = await this.give(projectId, who, 'record-evidence', payload);
    return String(events[0]?.data.id);
  }
}
