import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@bangban/config';
import { isAdministrator } from '@bangban/kernel';
import { type AccountInput, disableAccount, giveAccount, prepareAccount } from '@bangban/identity';
import { Database, hasOpenAccount, type LeavingConfirmed, standingOf } from '@bangban/persistence';
import { Problem } from '../common/problem';
import { CONFIG } from '../common/tokens';
import { changing, type Changer, note } from './changing';
import { knownPerson, refuseLast, refuseOwn } from './checks';
import { lookAhead, noteLeft, personLeaver } from './leaving';
import { askSecond } from './second-person.service';

/** Every change of accounts: with its audit entry, in one transaction. */
@Injectable()
export class AccountChanges {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(CONFIG) private readonly config: ApiConfig,
  ) {}

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
      await noteLeft(db, by, leaver, left, { confirmed, channels: this.config.channels });
      return null;
    });
  }
}
