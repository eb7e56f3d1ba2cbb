import { afterEach, describe, expect, it } from '@jest/globals';
import { AppChannel, ChannelBusy, ChannelRefused } from '@bangban/channels';
import { DingtalkAppSink, FeishuAppSink, WecomAppSink } from '../../support/messenger-apps';

const SINKS = { dingtalk: DingtalkAppSink, feishu: FeishuAppSink, wecom: WecomAppSink };
type Service = keyof typeof SINKS;
type Sink = InstanceType<(typeof SINKS)[Service]>;

const open: Sink[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((sink) => sink.stop()));
});

interface App {
  readonly sink: Sink;
  readonly channel: AppChannel;
  /** Time goes by for channel and service. */
  readonly later: (ms: number) => void;
}

async function app(service: Service, secret = 'app-secret'): Promise<App> {
  const sink = await new SINKS[service]('app-id', 'app-secret').start();
  open.push(sink);
  const settings = { id: 'app-id', secret, agent: '1000002', url: sink.url };
  const channel = new AppChannel(service, settings, [], () => Date.now() + sink.skewMs);
  return { sink, channel, later: (ms) => (sink.skewMs += ms) };
}

let n = 0;
const message = (text: string, to = 'zhou') => ({ id: `d${(n += 1)}`, to, subject: '', text });
const failure = (work: Promise<void>): Promise<Error> =>
  work.then(
    () => new Error('sent'),
    (error: unknown) => error as Error,
  );

describe.each(['wecom', 'dingtalk', 'feishu'] as const)('messages to people by %s', (service) => {
  it('reach the one they are for, with a token that is asked for once and kept until it ends', async () => {
    const { channel, later, sink } = await app(service);
    await Promise.all([1, 2, 3].map((each) => channel.send(message(`第 ${each} 件 <b>`))));
    expect([...sink.texts].sort()).toEqual([1, 2, 3].map((each) => `zhou: 第 ${each} 件 ＜b＞`));
    expect(sink.issued).toBe(1);
    later(7_000_000);
    await channel.send(message('再一件'));
    expect([sink.issued, sink.texts.length]).toEqual([2, 4]);
  });

  it('are sent with a new token where the service takes the old one no more', async () => {
    const { channel, sink } = await app(service);
    await channel.send(message('一件'));
    sink.forget();
    await channel.send(message('又一件'));
    expect([sink.issued, sink.texts.length]).toEqual([2, 2]);
  });

  it.each(['nobody', '@all', 'zhou|li', 'zhou,li', 'zhou li', '', 'a'.repeat(65)])(
    'go to one account, and to nobody else: %s',
    async (to) => {
      const { channel, sink } = await app(service);
      sink.people = ['zhou', 'li'];
      expect(await failure(channel.send(message('一件', to)))).toBeInstanceOf(ChannelRefused);
      expect(sink.texts).toEqual([]);
    },
  );

  it('wait where there are too many, and as long as is said', async () => {
    const { channel, sink } = await app(service);
    await channel.send(message('一件'));
    const busy = { wecom: { errcode: 45_009 }, dingtalk: { errcode: 90_018 }, feishu: { code: 99_991_400 } }[service];
    sink.next.push({
      status: service === 'feishu' ? 429 : 200,
      headers: { 'x-ogw-ratelimit-reset': '52' },
      body: busy,
    });
    const error = await failure(channel.send(message('一件')));
    expect(error).toBeInstanceOf(ChannelBusy);
    expect((error as ChannelBusy).waitMs).toBe(52_000);
  });

  it('keep credentials and tokens, and are tried again once those are corrected', async () => {
    const { channel, sink } = await app(service, 'wrong-secret');
    for (let each = 0; each < 2; each += 1) {
      const error = await failure(channel.send(message('一件')));
      expect(error).not.toBeInstanceOf(ChannelRefused);
      expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toMatch(/wrong-secret|t-[0-9a-f]/);
    }
    expect(sink.texts).toEqual([]);
  });
});

it('shows what is sent again after a crash once', async () => {
  const { channel, sink } = await app('feishu');
  sink.people = ['zhou@office.example'];
  const same = message('一件', 'zhou@office.example');
  await channel.send(same);
  await channel.send(same);
  expect(sink.texts).toEqual(['zhou@office.example: 一件']);
});
