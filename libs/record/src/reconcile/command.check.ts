import type { DomainEvent } from '@bangban/domain';
import type { Cases } from './findings';

/** The events of a command stand together, once; their numbers follow each other from 1. */
export class CommandCheck {
  private readonly done = new Set<string>();
  private current: string | null = null;
  private seq = 0;

  constructor(private readonly cases: Cases) {}

  see({ commandId, seq }: DomainEvent): void {
    if (seq !== this.seq + 1) this.cases.add('SEQ_GAP', { after: this.seq, next: seq });
    this.seq = seq;
    if (commandId === this.current) return;
    if (this.done.has(commandId)) this.cases.add('COMMAND_TWICE', { commandId, seq });
    this.done.add(commandId);
    this.current = commandId;
  }

  /** @param stored the number that the project's row says is its last */
  end(stored: number): void {
    if (stored !== this.seq) this.cases.add('SEQ_GAP', { last: this.seq, stored });
  }
}
