import { Problem } from '../common/problem';
import { type Ledger, type LedgerInput, ledgerOf, type LedgerRow } from './ledger-input';
import type { FromChild, ToChild } from './ledger-process';

/** Small enough that taking one over is not felt. */
const ROWS_AT_ONCE = 50;
const CHARACTERS_AT_ONCE = 200_000;

/** Reads the ledger that comes over its standard input, and hands it over piece by piece, each when it is asked for. */
function main(): void {
  const say = (message: FromChild): void => {
    process.send?.(message);
  };
  const chunks: Buffer[] = [];
  let pieces: Generator<FromChild> | null = null;
  process.on('message', (message: ToChild) => {
    if (message.kind === 'next') {
      const next = pieces?.next();
      if (next && !next.done) say(next.value);
      return;
    }
    const { kind: _, ...how } = message;
    process.stdin.on('data', (chunk: Buffer) => chunks.push(chunk));
    process.stdin.once('end', () => {
      try {
        const ledger = ledgerOf({ bytes: Buffer.concat(chunks), ...how } satisfies LedgerInput);
        pieces = piecesOf(ledger);
        say({ kind: 'head', source: ledger.source });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        const { code, options } = error;
        say({ kind: 'problem', code, options });
      }
    });
  });
  // Whoever asked is gone: nobody waits for an answer.
  process.once('disconnect', () => process.exit());
  say({ kind: 'ready' });
}

function* piecesOf({ rows }: Ledger): Generator<FromChild> {
  for (let begin = 0, end = 0; begin < rows.length; begin = end) {
    end = endOfPiece(rows, begin);
    yield { kind: 'rows', rows: rows.slice(begin, end), last: end === rows.length };
  }
}

function endOfPiece(rows: readonly LedgerRow[], begin: number): number {
  let characters = 0;
  let end = begin;
  while (end < rows.length && end - begin < ROWS_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
    characters += JSON.stringify(rows[end]).length;
    end += 1;
  }
  return end;
}

main();
