import {
  type Calendar,
  decideFile,
  type FileCommand,
  type FileDecision,
  type FileEvent,
  type FileFact,
} from '@bangban/kernel';
import { CALENDAR, deepFreeze } from '@bangban/kernel/testing';
import type { FileContext, FileDecider } from '../files/file-kinds';
import type { Policy } from '../policy/policy';
import { as, CITY } from './city.spec-support';
import { OPEN_GATES } from './policies.spec-support';

const FILE = 'a3c1d0de-0000-4000-8000-000000000001';

/** A file as a spec tells it: who does what; the newest calendar and policy are what was published last. */
export class FileTeller<S, C extends FileCommand, F extends FileFact> {
  state: S | null = null;
  calendar: Calendar = CALENDAR;
  policy: Policy = OPEN_GATES;
  readonly events: FileEvent<F>[] = [];

  constructor(readonly decider: FileDecider<S, C, F>) {}

  /** `who` is a person, or `substitute/person` for one who acts for another. */
  context(who: string): FileContext {
    const [personId = '', actingFor = null] = who.split('/');
    return {
      fileId: FILE,
      commandId: `c-${this.events.length}`,
      now: '2026-11-29T04:00:00.000Z',
      actor: { id: personId, actingFor, kind: 'person' },
      principal: as(personId, actingFor, CITY),
      directory: CITY,
      calendar: this.calendar,
      policy: this.policy,
    };
  }

  /** What would become true, or the refusal; nothing comes of it. */
  decides(who: string, command: C): FileDecision<S, F> {
    const stands = { state: deepFreeze(this.state), seq: this.events.length };
    return decideFile(this.decider, stands, deepFreeze(command), this.context(who));
  }

  /** The status afterwards, or the code of the refusal. */
  does(who: string, command: C): string {
    const decision = this.decides(who, command);
    if (!decision.ok) return decision.code;
    this.state = decision.state;
    for (const event of decision.events) {
      this.events.push(event);
      const publication = this.decider.publishedBy(event, decision.state);
      if (publication?.kind === 'calendar') this.calendar = publication.calendar;
      if (publication?.kind === 'policy') this.policy = publication.policy;
    }
    return this.state ? this.decider.statusOf(this.state) : '';
  }

  /** Who is told of the last event. */
  told(): readonly string[] {
    const last = this.events[this.events.length - 1];
    return last && this.state
      ? this.decider.noticesOf(last, this.state, this.context(last.actor.id)).map(({ recipientId }) => recipientId)
      : [];
  }

  /** The state as its events alone make it, after a way through JSON. */
  folded(): S | null {
    const events = JSON.parse(JSON.stringify(this.events)) as readonly FileEvent<F>[];
    return events.reduce<S | null>((state, event) => this.decider.evolve(state, event), null);
  }
}
