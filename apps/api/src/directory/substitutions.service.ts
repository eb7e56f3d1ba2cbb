import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@bangban/config';
import { dateAt, isAdministrator, isOutsider, substitutionFault } from '@bangban/kernel';
import { namedParam } from '@bangban/domain';
import {
  accessPolicy,
  addSubstitute,
  Database,
  listPeople,
  lockSubstitutes,
  type Queryable,
  recordClock,
  revokeSubstitute,
  saveOffice,
  standingSubstitutions,
  type SubstituteChange,
  tellPersonally,
} from '@bangban/persistence';
import { Problem } from '../common/problem';
import { CONFIG } from '../common/tokens';
import { change, type Changer } from './changing';

/** 代理: who acts for whom, and whose office may say so. */
@Injectable()
export class Substitutions {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(CONFIG) private readonly config: ApiConfig,
  ) {}

  /**
   * Tells both sides at once, in the same transaction.
   * @throws Problem 409 with a `SubstitutionFault`
   */
  async add(substitution: SubstituteChange, by: Changer): Promise<void> {
    const { fromDate, principalId, setBy, substituteId, toDate } = substitution;
    await change(this.dataSource, 'AddSubstitute', substitution, by, async (db) => {
      await lockSubstitutes(db);
      const { now, utcOffsetMinutes } = await recordClock(db);
      const rules = await accessPolicy(db);
      const people = Object.fromEntries((await listPeople(db)).map((person) => [person.id, person]));
      const standing = await standingSubstitutions(db);
      const fault = substitutionFault(substitution, { people, standing, rules, today: dateAt(now, utcOffsetMinutes) });
      const { aheadDays, longestDays } = rules.substitution;
      if (fault !== null) throw new Problem(fault, { details: { longestDays, aheadDays } });
      await addSubstitute(db, substitution);
      const params = {
        ...namedParam('principal', people[principalId], principalId),
        ...namedParam('substitute', people[substituteId], substituteId),
        ...namedParam('setBy', people[setBy], setBy),
        from: fromDate,
        to: toDate,
      };
      const told = [
        { kind: 'substitute-named', recipientId: principalId, params },
        { kind: 'substitution-given', recipientId: substituteId, params },
      ] as const;
      await this.tell(db, told, setBy);
    });
  }

  /** What hung on it ends with it, and all are told. @throws Problem 404 when there is none that still holds */
  async revoke(id: string, by: Changer): Promise<void> {
    await change(this.dataSource, 'RevokeSubstitute', { id }, by, async (db) => {
      const ended = await revokeSubstitute(db, id);
      if (ended.length === 0) throw new Problem('NOT_FOUND');
      const people = Object.fromEntries((await listPeople(db)).map((person) => [person.id, person]));
      const told = ended.flatMap(({ principalId, substituteId }) => {
        const params = {
          ...namedParam('principal', people[principalId], principalId),
          ...namedParam('substitute', people[substituteId], substituteId),
          ...namedParam('setBy', people[by.actorId], by.actorId),
        };
        return [principalId, substituteId].map((recipientId) => ({
          kind: 'substitution-ended' as const,
          recipientId,
          params,
        }));
      });
      await this.tell(db, told, by.actorId);
    });
  }

  /** @throws Problem 409 `OFFICE_SELF`, `SUBSTITUTE_OUTSIDE`, `SUBSTITUTE_ADMINISTRATOR`, `REFERENCE_UNKNOWN` */
  async saveOffice(principalId: string, staffIds: readonly string[], by: Changer): Promise<void> {
    if (staffIds.includes(principalId)) throw new Problem('OFFICE_SELF');
    await change(this.dataSource, 'SaveOffice', { personId: principalId, staffIds }, by, async (db) => {
      const people = (await listPeople(db)).filter(({ id }) => id === principalId || staffIds.includes(id));
      if (people.some((person) => isOutsider(person))) throw new Problem('SUBSTITUTE_OUTSIDE');
      if (people.some((person) => isAdministrator(person))) throw new Problem('SUBSTITUTE_ADMINISTRATOR');
      await saveOffice(db, principalId, staffIds);
    });
  }

  /** Nobody is told of what they did themselves. */
  private async tell(db: Queryable, notices: Parameters<typeof tellPersonally>[1], except: string): Promise<void> {
    const others = notices.filter(({ recipientId }) => recipientId !== except);
    if (others.length > 0) await tellPersonally(db, others, this.config.channels);
  }
}
