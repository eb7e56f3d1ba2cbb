import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counts, multiply } from './bulk';
import { itemWork, type ItemTurn, turnsOf } from './item-work';
import type { Http, Place } from './place';
import { makeProjects } from './projects';

interface Size {
  readonly smoke: boolean;
  readonly copies: number;
  readonly say: (line: string) => void;
}

/**
 * A large record with its items in turn: the one that an earlier run left in this place, or a new one. Taken out when it
 * is read, so that a run which ended in the middle of its work is not taken for one that can be gone on with.
 * @throws Error where such a run has left a record
 */
export async function largeRecord(place: Place, officer: Http, head: Http, size: Size): Promise<ItemTurn[]> {
  const file = fileIn(place);
  if (existsSync(file)) {
    const turns = JSON.parse(readFileSync(file, 'utf8')) as ItemTurn[];
    rmSync(file);
    return turns;
  }
  const { projects: found } = await counts(place.dataSource);
  if (found > 0) throw new Error(`the record in ${place.dataDir} was left in the middle of a run: remove the folder`);
  const { copies, say, smoke } = size;
  const turns = turnsOf(await makeProjects(officer, smoke ? 4 : 30, smoke ? 10 : 20));
  const work = itemWork(turns, officer, head);
  say('some history for the copies');
  for (let n = 0; n < (smoke ? 50 : 4_500); n += 10) await Promise.all(Array.from({ length: 10 }, () => work()));
  say('copying to 100,000 items and 1,000,000 events, or as many as were asked for');
  await multiply(place.dataSource, smoke ? 5 : copies);
  return turns;
}

/** For the next run in this place. */
export function keepTurns(place: Place, turns: readonly ItemTurn[]): void {
  writeFileSync(fileIn(place), JSON.stringify(turns));
}

const fileIn = ({ dataDir }: Place): string => join(dataDir, 'turns.json');
