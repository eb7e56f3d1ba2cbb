import type { Channel } from './channel';

/** The channels of this installation by name. */
export class ChannelRegistry {
  private readonly byName: ReadonlyMap<string, Channel>;

  constructor(channels: readonly Channel[]) {
    this.byName = new Map(channels.map((channel) => [channel.name, channel]));
  }

  names(): string[] {
    return [...this.byName.keys()];
  }

  /** Undefined where this installation has no such channel. */
  get(name: string): Channel | undefined {
    return this.byName.get(name);
  }

  close(): void {
    for (const channel of this.byName.values()) channel.close();
  }
}
