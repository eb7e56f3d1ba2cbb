import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';

/**
 * How a link behaves. `open`; `slow`: every piece arrives late; `cut`: connections break and new ones are refused;
 * `half-open`: connections stand and nothing arrives any more, in either direction.
 */
export type LinkState = 'open' | 'slow' | 'cut' | 'half-open';

/** A way to a server on which the weather can be made. */
export class Link {
  private state: LinkState = 'open';
  private delayMs = 0;
  private readonly sockets = new Set<Socket>();
  private readonly held = new Set<() => void>();
  private server: Server | null = null;
  port = 0;

  private constructor(
    private readonly host: string,
    private readonly target: number,
  ) {}

  static async to(host: string, target: number): Promise<Link> {
    const link = new Link(host, target);
    await link.listen();
    return link;
  }

  async become(state: LinkState, delayMs = 0): Promise<void> {
    const was = this.state;
    this.state = state;
    this.delayMs = delayMs;
    if (state === 'cut') await this.close();
    else if (was === 'cut') await this.listen();
    if (was === 'half-open' && state !== 'half-open') {
      for (const release of [...this.held]) release();
      this.held.clear();
    }
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    for (const socket of this.sockets) socket.destroy();
    this.held.clear();
    if (server) await new Promise<unknown>((resolve) => server.close(resolve));
  }

  private async listen(): Promise<void> {
    const server = createServer((near) => this.connect(near));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  private connect(near: Socket): void {
    const far = createConnection({ host: this.host, port: this.target });
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(this.weather()).pipe(other);
    }
  }

  private weather(): Transform {
    const pass = (chunk: Buffer, done: TransformCallback): void => {
      if (this.state === 'half-open') this.held.add(() => done(null, chunk));
      else if (this.delayMs > 0) setTimeout(() => done(null, chunk), this.delayMs);
      else done(null, chunk);
    };
    return new Transform({ transform: (chunk: Buffer, _encoding, done) => pass(chunk, done) });
  }
}
