import { ChannelBusy, type ChannelRegistry, ChannelRefused } from '@bangban/channels';
import { type Database, endTurn, noteChannelTest, takeChannelTests, takeTurn } from '@bangban/persistence';

export interface ChannelTestsDeps {
  readonly dataSource: Database;
  readonly channels: ChannelRegistry;
}

const TEXT = {
  subject: '帮办：渠道测试 / Bangban: a test of this channel',
  text: '这是系统管理员发出的测试消息，收到即说明该渠道可用。\nA test message that the system administrator asked for: this channel works.',
};

/** Sends the test messages that were asked for, at any hour, and writes down what came of each. Once, and not again. */
export function createChannelTests({ channels, dataSource }: ChannelTestsDeps): () => Promise<boolean> {
  return async () => {
    for (const { address, channel: name, id } of await takeChannelTests(dataSource)) {
      await noteChannelTest(dataSource, id, await outcomeOf({ channels, dataSource }, { address, id, name }));
    }
    return false;
  };
}

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
}

async function outcomeOf({ channels, dataSource }: ChannelTestsDeps, { address, id, name }: Asked): Promise<string> {
  const channel = channels.get(name);
  if (!channel) return 'CHANNEL_UNKNOWN';
  if (address === null) return 'ADDRESS_MISSING';
  const robot = `${name}@${address}`;
  const { group } = channel;
  if (group && (await takeTurn(dataSource, robot, group.perMinute)).waitMs !== null) return 'ROBOT_WAITS';
  try {
    await channel.send({ id: `test/${id}`, to: address, ...TEXT });
    return 'SENT';
  } catch (error) {
    return codeOf(error);
  } finally {
    if (group) await endTurn(dataSource, robot, null);
  }
}

/** Never the words of an error: they may hold an address. */
function codeOf(error: unknown): string {
  if (error instanceof ChannelRefused || error instanceof ChannelBusy) return error.code;
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,63}$/.test(code)) return code;
  const named = typeof message === 'string' ? /(?:^|: )([A-Z][A-Z0-9_]{2,63})$/.exec(message) : null;
  return named?.[1] ?? 'FAILED';
}
