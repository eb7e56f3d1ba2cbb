import type { EscortFact } from '@bangban/domain';
import { decoded, lifeIn, type LifeLine } from '@bangban/temporal';
import type { temporal } from '@temporalio/proto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type History = temporal.api.history.v1.IHistory;

const ZONE_MS = 8 * 3_600_000;
const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

/**
 * A project's life as an operator reads it in Temporal: what was done, waited for and heard, each with its summary, at the
 * record's time in +08:00.
 */
export function lifeOf(runs: readonly History[]): string[] {
  return runs.flatMap(({ events }) => {
    const [started] = events ?? [];
    const start = decoded(started?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0] ?? {});
    const { offsetMs, stage } = (start as { fact: EscortFact }).fact;
    return withoutInstants(lifeIn(events ?? [])).map((line) => `${at(line, offsetMs)}  ${wordsOf(line, stage)}`);
  });
}

/**
 * The engine's clock may be some milliseconds behind the record's: what is due at once is then waited for by so much, and a
 * worker that hears of it fast enough gets to see that. It is no part of a life.
 */
function withoutInstants(lines: readonly LifeLine[]): readonly LifeLine[] {
  const instant = (line: LifeLine | undefined): boolean => line?.step === 'waits' && (line.forMs ?? 0) < SECOND_MS;
  return lines.filter((line, n) => !instant(line) && !(line.step === 'wakes' && instant(lines[n - 1])));
}

/** The life that `docs/engine.md` shows. */
export function lifeInTheGuide(): string[] {
  const guide = readFileSync(join(__dirname, '../../docs/engine.md'), 'utf8');
  return (/```text\n([^`]*)\n```/.exec(guide)?.[1] ?? '').split('\n');
}

function wordsOf({ forMs, name, step, summary }: LifeLine, stage: string): string {
  if (step === 'begins') return `run of ${stage} begins`;
  if (step === 'hears') return 'heard what changed';
  if (step === 'waits') return `waits ${((forMs ?? 0) / DAY_MS).toFixed(1)} d: ${summary ?? ''}`;
  if (step === 'does') return `${name}: ${summary ?? ''}`;
  if (step === 'goes-on') return 'goes on as a new run';
  return step === 'broken-off' ? 'is broken off' : step;
}

function at({ at: ms }: LifeLine, offsetMs: number): string {
  const local = new Date(ms + offsetMs + ZONE_MS).toISOString();
  return local.slice(0, 16).replace('T', ' ');
}
