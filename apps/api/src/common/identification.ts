import { Inject, Injectable } from '@nestjs/common';
import { type Asking, type Caller, callersBy, endedBecause, hashSecret } from '@bangban/identity';
import type { KnownCaller } from '@bangban/record';
import type { Request } from 'express';
import { Database } from '@bangban/persistence';
import { CallerMemory, type Credential } from './caller-memory';
import { cookieOf, SESSION_COOKIE } from './session-cookie';
import { SharedQuestion } from './shared-question';

const BEARER = /^Bearer ([\w-]{20,100})$/;

/** Somebody who was known a moment ago, and what must still be true of them. */
export interface KnownBefore {
  readonly caller: Caller;
  readonly known: KnownCaller;
}

/**
 * Who a request says that it is, if what it brings still counts. The record is asked, so that a revoked session or a lost role
 * counts at once; requests that come together ask together, whosever they are. What a page does by itself while nobody is at
 * it is a glance: it does not keep a session from ending for want of use, nor its caller from being forgotten. Requests with
 * which the record asks anyway start with who was known a moment ago (`before`).
 */
@Injectable()
export class Identification {
  private readonly bySession: Readonly<Record<Asking, SharedQuestion<Caller | null>>>;
  private readonly byToken: SharedQuestion<Caller | null>;
  private readonly memory = new CallerMemory();

  constructor(@Inject(Database) private readonly dataSource: Database) {
    const bySession = (asking: Asking): SharedQuestion<Caller | null> =>
      new SharedQuestion((hashes) => callersBy('session', dataSource, hashes, asking));
    this.bySession = { use: bySession('use'), glance: bySession('glance') };
    this.byToken = new SharedQuestion((hashes) => callersBy('token', dataSource, hashes));
  }

  async of(request: Request, asking: Asking = 'use'): Promise<Caller | null> {
    const credential = credentialOf(request);
    if (!credential) return null;
    const { by, secretHash } = credential;
    const caller = await (by === 'token' ? this.byToken : this.bySession[asking]).ask(secretHash);
    if (asking === 'use' || caller === null) this.memory.keep(credential, caller);
    return caller;
  }

  /** Whether what the request brings ended because its person held too many: then they are told so. */
  async wasDisplaced(request: Request): Promise<boolean> {
    const credential = credentialOf(request);
    if (!credential) return false;
    return (await endedBecause(this.dataSource, credential.by, credential.secretHash)) === 'displaced';
  }

  /** Null where nobody is known (any more) by what the request brings. */
  before(request: Request): KnownBefore | null {
    const credential = credentialOf(request);
    const caller = credential && this.memory.find(credential);
    const directoryVersion = caller?.directoryVersion ?? null;
    return caller && directoryVersion !== null ? { caller, known: { ...credential, directoryVersion } } : null;
  }
}

function credentialOf(request: Request): Credential | null {
  const header = request.get('authorization');
  if (header !== undefined) {
    const token = BEARER.exec(header)?.[1];
    return token === undefined ? null : { by: 'token', secretHash: hashSecret(token) };
  }
  const session = cookieOf(request, SESSION_COOKIE);
  return session === null ? null : { by: 'session', secretHash: hashSecret(session) };
}
