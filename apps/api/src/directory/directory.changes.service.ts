import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@bangban/config';
import { isAdministrator, type Role } from '@bangban/kernel';
import { LEADING_ROLES } from '@bangban/domain';
import { type AccountInput, disableAccount, giveAccount, prepareAccount } from '@bangban/identity';
import {
  type AuditAct,
  Database,
  type DirectoryRequestPayloads,
  hasOpenAccount,
  isOwnAncestor,
  type LeavingConfirmed,
  listPeople,
  listUnits,
  type PersonChange,
  type Queryable,
  saveAreas,
  saveDefaultPersons,
  savePerson,
  saveRoles,
  saveUnit,
  standingOf,
  type UnitChange,
  type UnitRow,
  workInHand,
  type WorkRow,
} from '@bangban/persistence';
import { Problem } from '../common/problem';
import { CONFIG } from '../common/tokens';
import { changing, type Changer, note } from './changing';
import { checkAnswerer, checkRoles, checkStanding, checkUnit, knownPerson, refuseLast, refuseOwn } from './checks';
import { lookAhead, noteLeft, personLeaver, refuseUnconfirmed, unitLeaver } from './leaving';
import { askSecond } from './second-person.service';

export type { Changer };

/** Every change of units, people and roles: with its audit entry, in one transaction. */
@Injectable()
export class DirectoryChanges {
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
        await noteLeft(db, by, leaver, left, this.confirming(confirmed));
      if (!waiting) return null;
      const payload = confirmed ? { ...waiting, leaving: confirmed } : waiting;
      return askSecond(db, { kind: 'unit', subjectId: unit.id, payload }, by);
    });
  }

  /**
   * Whether an administrator is in office is a matter of two people; the rest is saved at once.
   * @throws Problem 409 `REFERENCE_UNKNOWN`, `PERSON_KIND`, `OWN_RIGHTS`, `LAST_ADMINISTRATOR`, `WORK_LEFT`
   */
  async savePerson(person: PersonChange, by: Changer, confirmed: LeavingConfirmed | null): Promise<string | null> {
    return changing(this.dataSource, async (db) => {
      const { id, unitId } = person;
      const before = await standingOf(db, id);
      if (before) await checkStanding(db, { ...before, unitId });
      const turns = before !== null && before.active !== person.active;
      if (turns) refuseOwn(id, by.actorId);
      if (turns && !person.active) await refuseLast(db, id);
      const waits = turns && isAdministrator(before);
      const active = waits ? before.active : person.active;
      const leaver = personLeaver(id);
      const left = await lookAhead(db, leaver, confirmed, () => savePerson(db, { ...person, active }));
      await savePerson(db, { ...person, active });
      // Telephone and mail are personal data: the audit says that they changed, not to what.
      await note(db, by, 'SavePerson', { id, unitId, active });
      await noteLeft(db, by, leaver, left, this.confirming(confirmed));
      return waits ? askSecond(db, { kind: 'presence', subjectId: id, payload: { active: person.active } }, by) : null;
    });
  }

  /**
   * Nobody's own; those that make or unmake an administrator wait for a second person.
   * @throws Problem 409 `OWN_RIGHTS`, `ROLES_INCOMPATIBLE`, `PERSON_KIND`, `LAST_ADMINISTRATOR`, `REFERENCE_UNKNOWN`,
   *   `WORK_LEFT`
   */
  async saveRoles(
    personId: string,
    roles: readonly Role[],
    by: Changer,
    confirmed: LeavingConfirmed | null,
  ): Promise<string | null> {
    refuseOwn(personId, by.actorId);
    return changing(this.dataSource, async (db) => {
      const before = await checkRoles(db, personId, roles);
      const leaver = personLeaver(personId);
      const left = await lookAhead(db, leaver, confirmed, () => saveRoles(db, personId, roles));
      if (isAdministrator({ roles }) || isAdministrator(before)) {
        if (sameSet(roles, before.roles)) return null;
        const payload = confirmed ? { roles, leaving: confirmed } : { roles };
        return askSecond(db, { kind: 'roles', subjectId: personId, payload }, by);
      }
      await saveRoles(db, personId, roles);
      await note(db, by, 'SaveRoles', { personId, roles });
      await noteLeft(db, by, leaver, left, this.confirming(confirmed));
      return null;
    });
  }

  /**
   * 片区联系: what a leader reads besides what they stand on, from the next look on.
   * @throws Problem 409 `OWN_RIGHTS`, `AREAS_OF_LEADERS`, `REFERENCE_UNKNOWN`
   */
  async saveAreas(personId: string, unitIds: readonly string[], by: Changer): Promise<void> {
    refuseOwn(personId, by.actorId);
    await this.change('SaveAreas', { personId, unitIds }, by, (db) => replaceAreas(db, personId, unitIds));
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
      await noteLeft(db, by, { subject: { unitId }, ids: [unitId] }, left, this.confirming(confirmed));
    });
  }

  /**
   * A login and a password; an administrator's wait for a second person.
   * @throws Problem 409 `OWN_RIGHTS`; IdentityError `PERSON_UNKNOWN`, `LOGIN_TAKEN`, `PASSWORD_WEAK`, `PASSWORD_COMMON`
   */
  async saveAccount(input: AccountInput, by: Changer): Promise<string | null> {
    refuseOwn(input.personId, by.actorId);
    const { personId, ...payload } = await prepareAccount(this.dataSource, input);
    return changing(this.dataSource, async (db) => {
      const { roles } = await knownPerson(db, personId);
      if (isAdministrator({ roles })) return askSecond(db, { kind: 'account', subjectId: personId, payload }, by);
      await giveAccount(db, { personId, ...payload });
      await note(db, by, 'SaveAccount', { personId, login: payload.login });
      return null;
    });
  }

  /**
   * Closes an account; an administrator's once a second person agrees.
   * @throws Problem 404 `NOT_FOUND`, 409 `OWN_RIGHTS`, `LAST_ADMINISTRATOR`, `WORK_LEFT`
   */
  async closeAccount(personId: string, by: Changer, confirmed: LeavingConfirmed | null): Promise<string | null> {
    refuseOwn(personId, by.actorId);
    return changing(this.dataSource, async (db) => {
      const standing = await standingOf(db, personId);
      await refuseLast(db, personId);
      if (!(await hasOpenAccount(db, personId))) throw new Problem('NOT_FOUND');
      const leaver = personLeaver(personId);
      const close = async (): Promise<void> => {
        await disableAccount(db, personId);
      };
      const left = await lookAhead(db, leaver, confirmed, close);
      if (standing && isAdministrator(standing)) {
        const payload = confirmed ? { leaving: confirmed } : {};
        return askSecond(db, { kind: 'close-account', subjectId: personId, payload }, by);
      }
      await close();
      await note(db, by, 'DisableAccount', { personId });
      await noteLeft(db, by, leaver, left, this.confirming(confirmed));
      return null;
    });
  }

  private readonly confirming = (confirmed: LeavingConfirmed | null) => ({
    confirmed,
    channels: this.config.channels,
  });

  /** A change with its audit entry, in one transaction. @throws Problem 409 `REFERENCE_UNKNOWN` */
  async change(action: AuditAct, details: object, by: Changer, work: (db: Queryable) => Promise<void>): Promise<void> {
    await changing(this.dataSource, async (db) => {
      await work(db);
      await note(db, by, action, details);
    });
  }
}

async function replaceAreas(db: Queryable, personId: string, unitIds: readonly string[]): Promise<void> {
  const { roles } = await knownPerson(db, personId);
  const areas = (await listPeople(db)).find(({ id }) => id === personId)?.areas ?? [];
  const off = new Set((await listUnits(db)).flatMap(({ active, id }) => (active ? [] : [id])));
  // An area whose unit was switched off meanwhile stays until it is taken away.
  const closed = unitIds.some((id) => off.has(id) && !areas.includes(id));
  const leads = roles.some((role) => LEADING_ROLES.includes(role));
  if (closed || (unitIds.length > 0 && !leads)) throw new Problem('AREAS_OF_LEADERS');
  await saveAreas(db, personId, unitIds);
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

const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
