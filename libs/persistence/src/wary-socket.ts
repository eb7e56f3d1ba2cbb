import { Socket } from 'node:net';

/**
 * A connection that is given up when nothing came over it for so long. A server that vanished without a word (its machine
 * lost power, a firewall forgot the connection) leaves the other side waiting for a quarter of an hour otherwise, and with
 * it the place in the pool. Must be longer than any statement may take and any transaction may rest.
 */
export function warySocket(silenceMs: number): Socket {
  const socket = new GatheringSocket();
  socket.setTimeout(silenceMs, () => {
    const error = new Error(`PostgreSQL said nothing for ${silenceMs / 1_000} s`);
    socket.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
  });
  return socket;
}

type Told = (error?: Error | null) => void;

/** Sends in one packet what is written in one turn of the program: statements that are not waited for one by one. */
class GatheringSocket extends Socket {
  private gathering = false;

  override write(chunk: Uint8Array | string, second?: BufferEncoding | Told, third?: Told): boolean {
    this.gather();
    return typeof second === 'function' ? super.write(chunk, second) : super.write(chunk, second, third);
  }

  private gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    this.cork();
    process.nextTick(() => {
      this.gathering = false;
      this.uncork();
    });
  }
}
