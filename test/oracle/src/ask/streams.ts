import type { Database } from '@bangban/persistence';
import { Http } from '../../../support/http';
import { StreamReader } from '../../../support/stream';
import type { Findings } from '../findings';
import type { Facts } from '../model/facts';
import { reachOf } from '../model/reading';
import type { Known } from '../world/keys';
import { MeetingMoves } from './meeting-moves';

interface Listener {
  readonly label: string;
  readonly reader: StreamReader;
}

interface Happened {
  readonly projectId: string;
  readonly seq: number;
}

/** Who hears everything, and whom nothing ever moves. */
const WITNESS = 'officer';
/** Every so many-th caller listens. */
const EVERY = 3;

const LAST = `SELECT stream_id AS "projectId", max(seq)::int AS seq FROM event WHERE stream_kind = 'project' GROUP BY 1`;

/**
 * Streams that stay open while the world moves: after each move everybody who listens hears of what happens then where they
 * read the project now, of nothing where they neither read it before nor now; of a meeting that moved whoever is in office;
 * and who may not listen any more hears the end.
 */
export class Streams {
  private listeners: readonly Listener[] = [];
  private witness: Listener | null = null;
  private opened = new Set<string>();
  private readonly meeting = new MeetingMoves();

  constructor(
    private readonly db: Database,
    private readonly address: string,
    private readonly findings: Findings,
  ) {}

  /** Who has come in since listens as well. */
  async join(callers: readonly Known[]): Promise<void> {
    for (const [index, caller] of callers.entries()) {
      const isWitness = this.witness === null && caller.personId === WITNESS && caller.counts;
      if (!caller.counts || this.opened.has(caller.label) || (!isWitness && index % EVERY > 0)) continue;
      this.opened.add(caller.label);
      const reader = await StreamReader.open(new Http(this.address, caller.headers));
      const listener = { label: caller.label, reader: await reader.ready() };
      this.listeners = [...this.listeners, listener];
      if (!isWitness) continue;
      this.witness = listener;
      await this.meeting.begin(new Http(this.address, caller.headers));
    }
  }

  /** A move, and what happens after it on projects that it has nothing to do with. */
  async around(
    move: () => Promise<string>,
    after: () => Promise<unknown>,
    look: () => Promise<{ readonly facts: Facts; readonly callers: readonly Known[] }>,
  ): Promise<string> {
    const marks = new Map(this.listeners.map(({ label, reader }) => [label, reader.messages.length]));
    const before = await look();
    const name = await move();
    this.findings.after = name;
    const now = await look();
    const moved = await this.last();
    await this.meeting.move();
    await after();
    const last = (await this.last()).filter((each) => !moved.some((other) => same(each, other)));
    await this.settle(last, marks);
    for (const listener of this.listeners) await this.check(listener, { marks, before, now, last });
    return name;
  }

  close(): void {
    for (const { reader } of this.listeners) reader.close();
  }

  private last(): Promise<readonly Happened[]> {
    return this.db.query<Happened[]>(LAST);
  }

  /** Until everybody has been told all that the witness was, whose count of notices comes last in each round. */
  private async settle(last: readonly Happened[], marks: ReadonlyMap<string, number>): Promise<void> {
    const { witness } = this;
    if (!witness || last.length === 0) return;
    const from = marks.get(witness.label) ?? 0;
    await witness.reader.until('change', ({ messages }) => {
      const at = messages.findLastIndex(
        ({ data, type }) => type === 'change' && last.some((each) => named(each, data)),
      );
      return heardAll(messages.slice(from), last) && messages.slice(at).some(({ type }) => type === 'inbox');
    });
    const rounds = inboxes(witness.reader, from);
    for (const { label, reader } of this.listeners) {
      await reader
        .until('round', () => inboxes(reader, marks.get(label) ?? 0) >= rounds)
        // It has ended meanwhile, as it may have had to.
        .catch(() => undefined);
    }
  }

  private async check(
    listener: Listener,
    {
      before,
      last,
      marks,
      now,
    }: {
      readonly marks: ReadonlyMap<string, number>;
      readonly before: { readonly facts: Facts; readonly callers: readonly Known[] };
      readonly now: { readonly facts: Facts; readonly callers: readonly Known[] };
      readonly last: readonly Happened[];
    },
  ): Promise<void> {
    const { label, reader } = listener;
    const at = { who: label, route: 'stream', operation: 'stream' };
    const caller = now.callers.find((each) => each.label === label);
    const earlier = before.callers.find((each) => each.label === label);
    if (!caller?.counts) {
      this.listeners = this.listeners.filter((each) => each !== listener);
      if (caller) await this.ends(listener);
      else reader.close();
      return;
    }
    const sees = reachOf(now.facts, caller);
    const saw = earlier ? reachOf(before.facts, earlier) : sees;
    const since = reader.messages.slice(marks.get(label) ?? 0);
    const wrong = this.meeting.fault(since, [
      [before.facts, earlier ?? caller],
      [now.facts, caller],
    ]);
    this.findings.count('told');
    if (wrong) this.findings.differ({ ...at, file: 'a meeting', ...wrong });
    const news = since.filter(({ type }) => type === 'change');
    for (const file of now.facts.projects) {
      const told = news.filter(({ data }) => data.projectId === file.id);
      const happened = last.find(({ projectId }) => projectId === file.id);
      const heard = happened !== undefined && told.some(({ data }) => named(happened, data));
      this.findings.count('told');
      if (told.length > 0 && !sees(file) && !saw(file)) {
        this.findings.differ({ ...at, file: file.name, expected: 'nothing', got: `${told.length} changes` });
      } else if (happened && heard !== sees(file)) {
        const [expected, got] = heard ? ['nothing', 'the change'] : ['the change', 'nothing'];
        this.findings.differ({ ...at, file: file.name, expected, got });
      }
    }
  }

  private async ends({ label, reader }: Listener): Promise<void> {
    this.findings.count('told');
    await reader.end().catch(() => {
      this.findings.differ({
        who: label,
        route: 'stream',
        operation: 'stream',
        file: 'none',
        expected: 'its end',
        got: 'it goes on',
      });
      reader.close();
    });
  }
}

const same = (one: Happened, other: Happened): boolean => one.projectId === other.projectId && one.seq === other.seq;
const named = ({ projectId, seq }: Happened, data: Readonly<Record<string, unknown>>): boolean =>
  data.projectId === projectId && data.seq === seq;
const heardAll = (messages: StreamReader['messages'], last: readonly Happened[]): boolean =>
  last.every((each) => messages.some(({ data, type }) => type === 'change' && named(each, data)));
const inboxes = ({ messages }: StreamReader, from: number): number =>
  messages.slice(from).filter(({ type }) => type === 'inbox').length;
