import { Injectable } from '@nestjs/common';
import type { itemClockReceipts, RowOf } from '@bangban/contract';
import { dateAt, type DateOnly, startOfDay } from '@bangban/kernel';
import { BESIDE_ITS_OWN, type ClockReceipt, type Policy, unexplained } from '@bangban/domain';
import {
  calendarDigests,
  findHelpItem,
  itemClockEvents,
  itemsNamed,
  namesOf,
  policyDigests,
  type Reader,
  ReferenceCache,
} from '@bangban/persistence';
import { clockReceipt, toEvent, versionsOf } from '@bangban/record';
import { Problem } from '../common/problem';

/** Why the deadlines of an item are what they are: counted anew from its events each time it is asked. */
@Injectable()
export class ItemClockQueries {
  private readonly cache = new ReferenceCache();

  /** @throws Problem 404 `ITEM_UNKNOWN`, 400 for a day or an event that the receipt cannot have had */
  async explain(id: string, reader: Reader, given: Given | null) {
    const { now } = reader.clock;
    const { item, row } = await this.found(id, reader);
    const { explained, receipt, sha256, versions } = await this.certified(reader, row.projectId, id, given);
    const waitedFor = receipt.rests.flatMap((rest) => rest.waitedFor);
    const { no, projectId, projectName, personId, stage, state, templateKey, title, unitId } = row;
    return {
      now,
      item: { id, projectId, projectName, no, title, templateKey, stage, state, unitId, personId },
      receipt,
      sha256,
      agrees: given === null ? unexplained(explained, item).length === 0 : null,
      grounds: groundsOf(
        receipt,
        receipt.policies.map(({ version }) => versions.policy(version)),
      ),
      waitedFor: await itemsNamed(reader, projectId, waitedFor),
      names: await namesOf(reader, [unitId, personId, ...peopleOf(receipt)]),
    };
  }

  /** Beside a list that is saved: one for each item that the reader sees. */
  async receipts(ids: readonly string[], reader: Reader) {
    const { now } = reader.clock;
    const rows: RowOf<typeof itemClockReceipts>[] = [];
    for (const itemId of new Set(ids)) {
      const found = await findHelpItem(reader, itemId, now);
      if (!found) continue;
      const { explained, receipt, sha256 } = await this.certified(reader, found.row.projectId, itemId, null);
      rows.push({ itemId, receipt, sha256, agrees: unexplained(explained, found.item).length === 0 });
    }
    return { now, rows, names: await namesOf(reader, [...new Set(rows.flatMap(({ receipt }) => peopleOf(receipt)))]) };
  }

  private async found(id: string, reader: Reader) {
    const found = await findHelpItem(reader, id, reader.clock.now);
    if (!found) throw new Problem('ITEM_UNKNOWN');
    return found;
  }

  private async certified(reader: Reader, projectId: string, itemId: string, given: Given | null) {
    const { now, utcOffsetMinutes } = reader.clock;
    const all = await itemClockEvents(reader, projectId, itemId, BESIDE_ITS_OWN);
    const rows = given ? all.filter(({ seq }) => Number(seq) <= given.seq) : all;
    const events = rows.map(toEvent);
    if (!events.some(({ data }) => 'itemId' in data && data.itemId === itemId))
      throw wrong('seq', 'the item was not there yet');
    if (given && given.asOf > dateAt(now, utcOffsetMinutes)) throw wrong('asOf', 'asOf must not be after today');
    const versions = await versionsOf(reader, this.cache, events);
    const digests = {
      calendars: (named: readonly number[]) => calendarDigests(reader, named),
      policies: (named: readonly number[]) => policyDigests(reader, named),
    };
    // A receipt depends on the day, not on the hour.
    const at = given ? startOfDay(given.asOf, utcOffsetMinutes) : now;
    return { versions, ...(await clockReceipt(rows, itemId, versions, digests, at)) };
  }
}

/** What an earlier receipt says of itself. */
interface Given {
  readonly asOf: DateOnly;
  readonly seq: number;
}

const wrong = (path: string, message: string): Problem => new Problem('VALIDATION', { errors: [{ path, message }] });

function peopleOf({ clocks, extensions, rests }: ClockReceipt): string[] {
  const acted = [
    ...clocks.flatMap(({ deadlines }) => deadlines.map(({ by }) => by)),
    ...extensions.flatMap(({ asked, decided, signed }) => [asked, decided ?? [], signed ?? []].flat()),
    ...rests.flatMap(({ approved, asked, ended }) => [approved ?? [], asked ?? [], ended ?? []].flat()),
  ];
  return acted.flatMap(({ actingFor, id }) => [id, ...(actingFor === null ? [] : [actingFor])]);
}

/** What each ground of a pause is called, by the newest of these policies that knows it. */
function groundsOf({ rests }: ClockReceipt, policies: readonly Policy[]) {
  const known = policies.flatMap(({ pauses }) => pauses);
  return Object.fromEntries(
    rests.flatMap(({ ground }) => {
      const kind = known.filter(({ key }) => key === ground).at(-1);
      return ground !== null && kind ? [[ground, { ...kind.label, source: kind.source }]] : [];
    }),
  );
}
