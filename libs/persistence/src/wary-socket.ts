import { Socket } from 'node:net';

/**
 * A connection that is given up when nothing came over it for so long. A server that vanished without a word (its machine
 * lost power, a firewall forgot the connection) leaves the other side waiting for a quarter of an hour otherwise, and with
 * it the place in the pool. Must be longer than any statement may take and any transaction may rest.
 */
export function warySocket(silenceMs: number): Socket {
  const socket = new Socket();
  socket.setTimeout(silenceMs, () => {
    const error = new Error(`PostgreSQL said nothing for ${silenceMs / 1_000} s`);
    socket.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
  });
  return socket;
}
