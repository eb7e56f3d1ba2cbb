import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ApiConfig } from '@bangban/config';
import type { SecondPersonAct, SecondPersons } from '@bangban/domain';
import type { Role } from '@bangban/kernel';
import { disableAccount, giveAccount } from '@bangban/identity';
import {
  accessPolicy,
  addDirectoryRequest,
  type AuditAct,
  closeDirectoryRequest,
  Database,
  type DirectoryRequest,
  directoryRequest,
  type DirectoryRequestKind,
  type LeavingConfirmed,
  listUnits,
  type NewDirectoryRequest,
  type Queryable,
  saveRoles,
  setPersonActive,
  setUnitStanding,
  standingOf,
} from '@bangban/persistence';
import { Problem } from '../common/problem';
import { CONFIG } from '../common/tokens';
import { changing, type Changer, note } from './changing';
import { checkRoles, checkUnit, refuseLast } from './checks';
import { type Leaver, lookAhead, noteLeft, personLeaver, unitLeaver } from './leaving';

/** Who may ask for what; one who no longer may has asked for nothing. */
const ASKED_BY: Readonly<Record<DirectoryRequestKind, Role>> = {
  roles: 'security-admin',
  account: 'security-admin',
  'close-account': 'security-admin',
  presence: 'system-admin',
  unit: 'system-admin',
};

/** What the policy calls it where it says who may be the second person. */
const TAKES: Readonly<Record<DirectoryRequestKind, SecondPersonAct>> = {
  roles: 'rights',
  account: 'rights',
  'close-account': 'rights',
  presence: 'directory',
  unit: 'directory',
};

/** Under what name the audit knows the change itself. */
const DONE_AS: Readonly<Record<DirectoryRequestKind, AuditAct>> = {
  roles: 'SaveRoles',
  account: 'SaveAccount',
  'close-account': 'DisableAccount',
  presence: 'SavePerson',
  unit: 'SaveUnit',
};

type Asked<Request> = Request extends unknown ? Omit<Request, 'id' | 'requestedBy'> : never;

/** Notes what waits for another administrator; its id. */
export async function askSecond(db: Queryable, asked: Asked<NewDirectoryRequest>, by: Changer): Promise<string> {
  const request = { ...asked, id: randomUUID(), requestedBy: by.actorId } as NewDirectoryRequest;
  await addDirectoryRequest(db, request);
  await note(db, by, 'AskDirectoryChange', about(request));
  return request.id;
}

/** The second person in matters of administrators, of heads and of what units do. */
@Injectable()
export class SecondPerson {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(CONFIG) private readonly config: ApiConfig,
  ) {}

  /**
   * Another administrator, who neither asked nor is concerned, lets a change happen or not. What was right when it was
   * asked for is looked at again; so is what it leaves behind, which the asker has confirmed as it was then.
   * @throws Problem 404 `NOT_FOUND`, 403 `SECOND_PERSON`, 409 `REQUEST_DECIDED`, `REQUEST_VOID` and those of the change
   */
  async decide(id: string, accept: boolean, by: Changer, confirmed: LeavingConfirmed | null): Promise<void> {
    await changing(this.dataSource, async (db) => {
      const request = await directoryRequest(db, id);
      if (!request) throw new Problem('NOT_FOUND');
      if (request.state !== 'pending') throw new Problem('REQUEST_DECIDED');
      const decider = await standingOf(db, by.actorId);
      const { second } = await accessPolicy(db);
      if (!mayDecide(request, by.actorId, decider?.roles ?? [], second)) throw new Problem('SECOND_PERSON');
      if (accept) {
        const asker = await standingOf(db, request.requestedBy);
        if (!asker?.active || !asker.roles.includes(ASKED_BY[request.kind])) throw new Problem('REQUEST_VOID');
        const said = confirmed ?? leavingOf(request);
        const leaver = await leaverOf(db, request);
        const before = request.kind === 'roles' ? await standingOf(db, request.subjectId) : null;
        const left = await lookAhead(db, leaver, said, () => carryOut(db, request));
        await carryOut(db, request);
        await noteLeft(db, by, leaver, left, { confirmed: said, channels: this.config.channels });
        await note(db, by, DONE_AS[request.kind], {
          ...about(request),
          ...(before ? { before: before.roles } : {}),
          requestedBy: request.requestedBy,
        });
      }
      await closeDirectoryRequest(db, { id, state: accept ? 'accepted' : 'refused', decidedBy: by.actorId });
      if (!accept) {
        await note(db, by, 'RefuseDirectoryChange', { ...about(request), requestedBy: request.requestedBy });
      }
    });
  }
}

async function carryOut(db: Queryable, request: DirectoryRequest): Promise<void> {
  const { subjectId } = request;
  switch (request.kind) {
    case 'roles':
      await checkRoles(db, subjectId, request.payload.roles);
      return saveRoles(db, subjectId, request.payload.roles);
    case 'account':
      return giveAccount(db, { personId: subjectId, ...request.payload });
    case 'close-account':
      await refuseLast(db, subjectId);
      await disableAccount(db, subjectId);
      return;
    case 'presence':
      if (!request.payload.active) await refuseLast(db, subjectId);
      return setPersonActive(db, subjectId, request.payload.active);
    case 'unit': {
      const unit = (await listUnits(db)).find(({ id }) => id === subjectId);
      if (!unit) throw new Problem('NOT_FOUND');
      const { functions, headId } = request.payload;
      const next = { id: subjectId, headId, functions, active: request.payload.active ?? unit.active };
      await checkUnit(db, next);
      return setUnitStanding(db, next);
    }
  }
}

async function leaverOf(db: Queryable, { kind, subjectId }: DirectoryRequest): Promise<Leaver> {
  if (kind !== 'unit') return personLeaver(subjectId);
  return unitLeaver(subjectId, (await listUnits(db)).find(({ id }) => id === subjectId) ?? null);
}

const leavingOf = ({ payload }: DirectoryRequest): LeavingConfirmed | null =>
  'leaving' in payload ? (payload.leaving ?? null) : null;

/** For the audit: all but the password's hash. */
function about({ id, kind, payload, subjectId }: NewDirectoryRequest): object {
  const { passwordHash: _, mustChange: __, ...said } = payload as Record<string, unknown>;
  return { request: id, kind, [kind === 'unit' ? 'unitId' : 'personId']: subjectId, ...said };
}

/** Whether somebody may decide it now. */
export function mayDecide(
  { kind, requestedBy, state, subjectId }: DirectoryRequest,
  personId: string,
  roles: readonly Role[],
  second: SecondPersons,
): boolean {
  const other = personId !== requestedBy && personId !== subjectId;
  return state === 'pending' && other && roles.some((role) => second[TAKES[kind]].includes(role));
}
