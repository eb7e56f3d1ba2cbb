import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@bangban/config';
import {
  Database,
  type DirectoryRequestPayloads,
  isOwnAncestor,
  type LeavingConfirmed,
  listUnits,
  saveDefaultPersons,
  saveUnit,
  type UnitChange,
  type UnitRow,
  workInHand,
  type WorkRow,
} from '@bangban/persistence';
import { Problem } from '../common/problem';
import { CONFIG } from '../common/tokens';
import { changing, type Changer, note, sameSet } from './changing';
import { checkAnswerer, checkUnit } from './checks';
import { lookAhead, noteLeft, refuseUnconfirmed, unitLeaver } from './leaving';
import { askSecond } from './second-person.service';

/** Every change of units: with its audit entry, in one transaction. */
@Injectable()
export class UnitChanges {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(CONFIG) private readonly config: ApiConfig,
  ) {}

  /**
   * Who heads a unit and what it does are matters of two people; the rest is saved at once. The id of what waits; null:
   * nothing does.
   * @throws Problem 409 `REFERENCE_UNKNOWN`, `FUNCTION_TAKEN`, `UNIT_ABOVE_ITSELF`, `ROLES_INCOMPATIBLE`, `PERSON_KIND`,
   *   `WORK_LEFT`
   */
  async saveUnit(unit: UnitChange, by: Changer, confirmed: LeavingConfirmed | null): Promise<string | null> {
    return changing(this.dataSource, async (db) => {
      await checkUnit(db, unit);
      const before = (await listUnits(db)).find(({ id }) => id === unit.id) ?? null;
      const { atOnce, waiting } = splitUnit(unit, before);
      const leaver = unitLeaver(unit.id, before);
      // Whole: what waits may leave work behind as well as what is done at once.
      const left = await lookAhead(db, leaver, confirmed, () => saveUnit(db, unit));
      await saveUnit(db, atOnce);
      if (await isOwnAncestor(db, unit.id)) throw new Problem('UNIT_ABOVE_ITSELF');
      await note(db, by, 'SaveUnit', atOnce);
      if (!waiting || atOnce.active !== before?.active)
        await noteLeft(db, by, leaver, left, { confirmed, channels: this.config.channels });
      if (!waiting) return null;
      const payload = confirmed ? { ...waiting, leaving: confirmed } : waiting;
      return askSecond(db, { kind: 'unit', subjectId: unit.id, payload }, by);
    });
  }

  /**
   * Whoever answered for a kind of item and no longer does keeps what came to them for that: they can still do it, and it is
   * asked whether they shall.
   * @throws Problem 409 `REFERENCE_UNKNOWN`, `ROLES_INCOMPATIBLE`, `PERSON_KIND`, `WORK_LEFT`
   */
  async saveDefaultPersons(
    unitId: string,
    persons: Readonly<Record<string, string>>,
    by: Changer,
    confirmed: LeavingConfirmed | null,
  ): Promise<void> {
    await changing(this.dataSource, async (db) => {
      for (const personId of new Set(Object.values(persons))) await checkAnswerer(db, personId, unitId);
      const before = (await listUnits(db)).find(({ id }) => id === unitId)?.defaultPersons ?? {};
      const left = (await workInHand(db, [unitId])).filter((work) => cameBy(work, unitId, before, persons));
      refuseUnconfirmed(left, confirmed);
      await saveDefaultPersons(db, unitId, persons);
      await note(db, by, 'SaveDefaultPersons', { unitId, persons });
      await noteLeft(db, by, { subject: { unitId }, ids: [unitId] }, left, {
        confirmed,
        channels: this.config.channels,
      });
    });
  }
}

/** What of a unit is saved at once, and what waits. Switched on again, a unit gets its powers back: that waits as well. */
function splitUnit(
  unit: UnitChange,
  before: UnitRow | null,
): { readonly atOnce: UnitChange; readonly waiting: DirectoryRequestPayloads['unit'] | null } {
  const { functions, headId } = unit;
  const powers = headId !== null || functions.length > 0;
  const back = before !== null && unit.active && !before.active && powers;
  const same = before ? before.headId === headId && sameSet(before.functions, functions) : !powers;
  if (same && !back) return { atOnce: unit, waiting: null };
  const kept = { headId: before?.headId ?? null, functions: before?.functions ?? [] };
  return {
    atOnce: { ...unit, ...kept, active: back ? false : unit.active },
    waiting: { headId, functions, active: back ? true : null },
  };
}

/** Whether an item is in the hands of whoever answered for its kind until now. */
function cameBy(
  work: WorkRow,
  unitId: string,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): boolean {
  if (work.kind !== 'item' || work.unitId !== unitId) return false;
  const kind = work.itemTemplateKey !== null && work.itemTemplateKey in before ? work.itemTemplateKey : '*';
  const answerer = before[kind];
  const next = after[kind] ?? after['*'];
  return answerer !== undefined && answerer !== next && work.people.includes(answerer);
}
