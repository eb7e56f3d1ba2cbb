import { join, sep } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type Ledger, type LedgerInput, ledgerOf } from './ledger-input';
import { isLarge } from './workbook/unreadable';
import { readInProcess } from './ledger-process';

/** Below this, reading takes less than starting a process for it. */
const SMALL = 64 * 1_024;
const SMALL_UNPACKED = 512 * 1_024;
const BOUNDS = { silentMs: 10_000, longestMs: 60_000 };
/** Processes run built code, also where this file does not. */
const SCRIPT = join(__dirname.replace(`${sep}src${sep}`, `${sep}dist${sep}`), 'ledger.child.js');

/**
 * Reads ledgers. Large ones in a process of their own, one after the other, so that nobody else's request waits for them:
 * neither for the reading nor for taking its result over.
 */
@Injectable()
export class LedgerReader {
  private turn: Promise<unknown> = Promise.resolve();

  /** @throws Problem 400, 413 or 415 for what is no ledger, or too much of one; 503 where it cannot be read now */
  read(input: LedgerInput): Promise<Ledger> {
    if (input.bytes.length > SMALL) return this.apart(input);
    // What is packed may be a thousand times as large: that is seen before it is unpacked.
    return Promise.resolve()
      .then(() => ledgerOf({ ...input, unpacked: SMALL_UNPACKED }))
      .catch((error: unknown) => {
        if (isLarge(error)) return this.apart(input);
        throw error;
      });
  }

  private apart(input: LedgerInput): Promise<Ledger> {
    const ledger = this.turn.then(() => readInProcess(SCRIPT, input, BOUNDS));
    this.turn = ledger.catch(() => undefined);
    return ledger;
  }
}
