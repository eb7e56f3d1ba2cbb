import { Injectable } from '@nestjs/common';
import { IdentityError, networkOf } from '@bangban/identity';

/** Of one address; who comes then is told to come again. */
const MOST_WAITING = 200;
const AGAIN_SECONDS = 2;

/**
 * Passwords are looked at one by one for each address: it is costly on purpose, and whoever sends thousands waits behind
 * themselves alone. A whole office that begins its day behind one address is through in seconds.
 */
@Injectable()
export class PasswordDesk {
  private readonly queues = new Map<string, { waiting: number; last: Promise<unknown> }>();

  /** @throws IdentityError `SIGN_IN_WAIT` where too many wait */
  async inTurn<T>(address: string | null, work: () => Promise<T>): Promise<T> {
    const key = networkOf(address);
    const queue = this.queues.get(key) ?? { waiting: 0, last: Promise.resolve() };
    if (queue.waiting >= MOST_WAITING) throw new IdentityError('SIGN_IN_WAIT', AGAIN_SECONDS);
    queue.waiting += 1;
    this.queues.set(key, queue);
    const mine = queue.last.then(work);
    queue.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) this.queues.delete(key);
    }
  }
}
