import { Injectable } from '@nestjs/common';
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

  /** @throws Problem 404 `ITEM_UNKNOWN` */
  async explain(id: string, reader: Reader) {
    const { now } = reader.clock;
    const found = await findHelpItem(reader, id, now);
    if (!found) throw new Problem('ITEM_UNKNOWN');
    const { item, row } = found;
    const rows = await itemClockEvents(reader, row.projectId, id, BESIDE_ITS_OWN);
    const versions = await versionsOf(reader, this.cache, rows.map(toEvent));
    const digests = {
      calendars: (named: readonly number[]) => calendarDigests(reader, named),
      policies: (named: readonly number[]) => policyDigests(reader, named),
    };
    const { explained, receipt, sha256 } = await clockReceipt(rows, id, versions, digests, now);
    const waitedFor = receipt.rests.flatMap((rest) => rest.waitedFor);
    const { no, projectId, projectName, personId, stage, state, templateKey, title, unitId } = row;
    return {
      now,
      item: { id, projectId, projectName, no, title, templateKey, stage, state, unitId, personId },
      receipt,
      sha256,
      agrees: unexplained(explained, item).length === 0,
      grounds: groundsOf(
        receipt,
        receipt.policies.map(({ version }) => versions.policy(version)),
      ),
      waitedFor: await itemsNamed(reader, projectId, waitedFor),
      names: await namesOf(reader, [unitId, personId, ...peopleOf(receipt)]),
    };
  }
}

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
