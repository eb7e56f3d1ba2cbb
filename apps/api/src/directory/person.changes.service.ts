import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@bangban/config';
import { isAdministrator, type Role } from '@bangban/kernel';
import { LEADING_ROLES } from '@bangban/domain';
import {
  Database,
  type LeavingConfirmed,
  listPeople,
  listUnits,
  type PersonChange,
  type Queryable,
  saveAreas,
  savePerson,
  saveRoles,
  standingOf,
} from '@bangban/persistence';
import { Problem } from '../common/problem';
import { CONFIG } from '../common/tokens';
import { change, changing, type Changer, note, sameSet } from './changing';
import { checkRoles, checkStanding, knownPerson, refuseLast, refuseOwn } from './checks';
import { lookAhead, noteLeft, personLeaver } from './leaving';
import { askSecond } from './second-person.service';

/** Every change of people and their roles: with its audit entry, in one transaction. */
@Injectable()
export class PersonChanges {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(CONFIG) private readonly config: ApiConfig,
  ) {}

  /**
   * Whether an administrator is in office is a matter of two people; the rest is saved at once.
   * @throws Problem 409 `REFERENCE_UNKNOWN`, `PERSON_KIND`, `OWN_RIGHTS`, `LAST_ADMINISTRATOR`, `WORK_LEFT`
   */
  async savePerson(person: PersonChange, by: Changer, confirmed: LeavingConfirmed | null): Promise<string | null> {
    return changing(this.dataSource, async (db) => {
      const { id, unitId } = person;
      const before = await standingOf(db, id);
      // Who stays where they are is held to nothing that has come to be asked since.
      if (before && before.unitId !== unitId) await checkStanding(db, { ...before, unitId });
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
      await noteLeft(db, by, leaver, left, { confirmed, channels: this.config.channels });
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
      await note(db, by, 'SaveRoles', { personId, roles, before: before.roles });
      await noteLeft(db, by, leaver, left, { confirmed, channels: this.config.channels });
      return null;
    });
  }

  /**
   * 片区联系: what a leader reads besides what they stand on, from the next look on.
   * @throws Problem 409 `OWN_RIGHTS`, `AREAS_OF_LEADERS`, `REFERENCE_UNKNOWN`
   */
  async saveAreas(personId: string, unitIds: readonly string[], by: Changer): Promise<void> {
    refuseOwn(personId, by.actorId);
    const areas = { personId, unitIds };
    await change(this.dataSource, 'SaveAreas', areas, by, (db) => replaceAreas(db, personId, unitIds));
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
