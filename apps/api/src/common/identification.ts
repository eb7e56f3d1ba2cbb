import { Inject, Injectable } from '@nestjs/common';
import { type Asking, type Caller, callersBy, hashSecret } from '@bangban/identity';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { cookieOf, SESSION_COOKIE } from './session-cookie';
import { SharedQuestion } from './shared-question';

const BEARER = /^Bearer ([\w-]{20,100})$/;

/**
 * Who a request says that it is, if what it brings still counts. The record is asked for every request, so that a revoked
 * session or a lost role counts at once; requests that come together ask together, whosever they are. What a page does by itself while
 * nobody is at it is a glance: it does not keep a session from ending for want of use.
 */
@Injectable()
export class Identification {
  private readonly bySession: Readonly<Record<Asking, SharedQuestion<Caller | null>>>;
  private readonly byToken: SharedQuestion<Caller | null>;

  constructor(@Inject(DataSource) dataSource: DataSource) {
    const bySession = (asking: Asking): SharedQuestion<Caller | null> =>
      new SharedQuestion((hashes) => callersBy('session', dataSource, hashes, asking));
    this.bySession = { use: bySession('use'), glance: bySession('glance') };
    this.byToken = new SharedQuestion((hashes) => callersBy('token', dataSource, hashes));
  }

  async of(request: Request, asking: Asking = 'use'): Promise<Caller | null> {
    const header = request.get('authorization');
    if (header !== undefined) {
      const token = BEARER.exec(header)?.[1];
      return token === undefined ? null : this.byToken.ask(hashSecret(token));
    }
    const session = cookieOf(request, SESSION_COOKIE);
    return session === null ? null : this.bySession[asking].ask(hashSecret(session));
  }
}
