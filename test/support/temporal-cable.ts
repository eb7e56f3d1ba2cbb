import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';

/** The way to a real server, which can be pulled out and plugged in again: connections break, new ones are refused. */
export class Cable {
  private readonly sockets = new Set<Socket>();
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly target: URL) {}

  /** The target's address by way of the cable. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.toString();
  }

  async plug(): Promise<void> {
    const server = createServer((near) => {
      const far = createConnection({ host: this.target.hostname, port: Number(this.target.port) });
      for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          this.sockets.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async pull(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.sockets) socket.destroy();
    if (server) await new Promise<unknown>((resolve) => server.close(resolve));
  }
}
