import { Inject, Injectable } from '@nestjs/common';
import { type Caller, callerBy, hashSecret } from '@bangban/identity';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { cookieOf, SESSION_COOKIE } from './session-cookie';

const BEARER = /^Bearer ([\w-]{20,100})$/;

/** Who a request says that it is, if what it brings still counts. */
@Injectable()
export class Identification {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async of(request: Request): Promise<Caller | null> {
    const header = request.get('authorization');
    if (header !== undefined) {
      const token = BEARER.exec(header)?.[1];
      return token === undefined ? null : callerBy('token', this.dataSource, hashSecret(token));
    }
    const session = cookieOf(request, SESSION_COOKIE);
    return session === null ? null : callerBy('session', this.dataSource, hashSecret(session));
  }
}
