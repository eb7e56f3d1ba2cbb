import { Inject, Injectable } from '@nestjs/common';
import { ADMIN_ROLES, type Role } from '@bangban/domain';
import {
  appendAudit,
  isOwnAncestor,
  type PersonChange,
  type Queryable,
  saveDefaultPersons,
  savePerson,
  saveRoles,
  saveUnit,
  type UnitChange,
} from '@bangban/persistence';
import { DataSource, QueryFailedError } from 'typeorm';
import { Problem } from '../common/problem';
import type { Trail } from '../common/request-context';

/** Who changes the directory, for the audit. */
export interface Changer extends Trail {
  readonly actorId: string;
}

const FOREIGN_KEY = '23503';

/** Every change of units, people and roles: with its audit entry, in one transaction. */
@Injectable()
export class DirectoryChanges {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** @throws Problem 409 `REFERENCE_UNKNOWN`, `UNIT_ABOVE_ITSELF` */
  async saveUnit(unit: UnitChange, by: Changer): Promise<void> {
    await this.change('SaveUnit', unit, by, async (db) => {
      await saveUnit(db, unit);
      if (await isOwnAncestor(db, unit.id)) throw new Problem(409, 'UNIT_ABOVE_ITSELF');
    });
  }

  async savePerson(person: PersonChange, by: Changer): Promise<void> {
    // Telephone and mail are personal data: the audit says that they changed, not to what.
    const { id, unitId, active } = person;
    await this.change('SavePerson', { id, unitId, active }, by, (db) => savePerson(db, person));
  }

  /** @throws Problem 409 `ROLES_INCOMPATIBLE`: the three administrators are different people without business (三员分立) */
  async saveRoles(personId: string, roles: readonly Role[], by: Changer): Promise<void> {
    if (roles.length > 1 && roles.some((role) => ADMIN_ROLES.includes(role)))
      throw new Problem(409, 'ROLES_INCOMPATIBLE');
    await this.change('SaveRoles', { personId, roles }, by, (db) => saveRoles(db, personId, roles));
  }

  async saveDefaultPersons(unitId: string, persons: Readonly<Record<string, string>>, by: Changer): Promise<void> {
    await this.change('SaveDefaultPersons', { unitId, persons }, by, (db) => saveDefaultPersons(db, unitId, persons));
  }

  /** A change with its audit entry, in one transaction. @throws Problem 409 `REFERENCE_UNKNOWN` */
  async change(
    action: string,
    details: object,
    { actorId, remoteAddress, requestId }: Changer,
    work: (db: Queryable) => Promise<void>,
  ): Promise<void> {
    try {
      await this.dataSource.transaction(async (manager) => {
        await work(manager);
        await appendAudit(manager, { actorId, action, outcome: 'accepted', requestId, remoteAddress, details });
      });
    } catch (error) {
      const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
      throw code === FOREIGN_KEY ? new Problem(409, 'REFERENCE_UNKNOWN') : error;
    }
  }
}
