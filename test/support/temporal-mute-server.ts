import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';
import type { Channel } from '@bangban/channels';

/** A server that takes every connection and never says a word. */
export class MuteServer {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;

  /** Who stands before it at the moment. */
  get connected(): number {
    return this.sockets.size;
  }

  /** Mail to it by somebody who waits for its greeting for as long as it is up. */
  get channel(): Channel {
    return {
      name: 'smtp',
      close: () => undefined,
      send: () =>
        new Promise((_, reject) => {
          const { port } = this.server?.address() as AddressInfo;
          const socket = createConnection({ host: '127.0.0.1', port });
          socket.on('error', () => undefined);
          socket.on('close', () => reject(new Error('the server has gone')));
        }),
    };
  }

  async start(): Promise<void> {
    const server = createServer((socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    for (const socket of this.sockets) socket.destroy();
    if (server) await new Promise<unknown>((resolve) => server.close(resolve));
  }
}
