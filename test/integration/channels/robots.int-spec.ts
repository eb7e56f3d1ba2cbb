import { afterEach, describe, expect, it } from '@jest/globals';
import { type Channel, ChannelBusy, ChannelRefused, RobotChannel } from '@bangban/channels';
import { DingtalkRobotSink, FeishuRobotSink, WecomRobotSink } from '../../support/messenger-robots';
import type { MessengerSink } from '../../support/messenger-sinks';

const open: MessengerSink[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((sink) => sink.stop()));
});

type Service = 'dingtalk' | 'feishu' | 'wecom';
const SECRET = 'SEC-of-the-robot';

interface Robot {
  readonly sink: MessengerSink & { readonly address: string };
  readonly channel: Channel;
}

const SINKS = {
  dingtalk: () => new DingtalkRobotSink('token-of-the-robot', SECRET),
  feishu: () => new FeishuRobotSink('hook-of-the-robot', SECRET),
  wecom: () => new WecomRobotSink('key-of-the-robot'),
};

async function robot(service: Service, secret = SECRET): Promise<Robot> {
  const sink = await SINKS[service]().start();
  open.push(sink);
  const channel = new RobotChannel(service, [{ service, unit: 'land', url: sink.address, secret }], []);
  return { sink, channel };
}

const message = (text: string, to = 'land') => ({ id: 'd1', to, subject: '', text });
const failure = (work: Promise<void>): Promise<Error> =>
  work.then(
    () => new Error('sent'),
    (error: unknown) => error as Error,
  );

describe.each(['wecom', 'dingtalk', 'feishu'] as const)('a robot of %s', (service) => {
  it('says what it is given, with its proof, and in which nothing calls anybody', async () => {
    const { channel, sink } = await robot(service);
    await channel.send(message('已超期：<at user_id="all">协调\u202e用地</at>\n期限：11月24日'));
    expect(sink.texts).toEqual(['已超期：＜at user_id="all"＞协调 用地＜/at＞\n期限：11月24日']);
  });

  it('cuts what is too long, where it may be cut', async () => {
    const { channel, sink } = await robot(service);
    await channel.send(message('"协调用地\n'.repeat(8_000)));
    expect(sink.texts).toHaveLength(1);
    expect(sink.texts[0]).toMatch(/^"协调用地[\s\S]*…$/);
  });

  it('is told to wait, and for how long, where there are too many', async () => {
    const { channel, sink } = await robot(service);
    const most = channel.group?.perMinute ?? 0;
    for (let n = 0; n < most; n += 1) await channel.send(message(`第 ${n} 件`));
    const error = await failure(channel.send(message('再一件')));
    expect(error).toBeInstanceOf(ChannelBusy);
    expect((error as ChannelBusy).waitMs).toBe(service === 'dingtalk' ? 600_000 : 60_000);
    expect(sink.texts).toHaveLength(most);
  });

  it('that was taken out of its group is refused for good', async () => {
    const { sink } = await robot(service);
    const url = sink.address.replace('of-the-robot', 'of-another');
    const channel = new RobotChannel(service, [{ service, unit: 'land', url, secret: SECRET }], []);
    const error = await failure(channel.send(message('一件')));
    expect(error).toBeInstanceOf(ChannelRefused);
    expect(error.message).toMatch(/^[A-Z]+_\d+$/);
    expect(await failure(channel.send(message('一件', 'park')))).toMatchObject({ code: 'ROBOT_UNKNOWN' });
  });

  it('tries again after what passes: no answer, 5xx, a busy service, no JSON, an answer without end, another address', async () => {
    const { channel, sink } = await robot(service);
    const busy = service === 'feishu' ? { code: 11_300, msg: 'internal' } : { errcode: -1, errmsg: 'system busy' };
    sink.next.push(
      { status: 502, body: 'bad gateway' },
      { status: 200, body: busy },
      { status: 200, body: '<html>' },
      { status: 200, body: `{"errcode":0,"x":"${'x'.repeat(100_000)}"}` },
      { status: 302, headers: { location: sink.address }, body: {} },
    );
    for (let n = 0; n < 5; n += 1) {
      const error = await failure(channel.send(message('一件')));
      expect([n, error.name, error.message]).not.toEqual([n, 'Error', 'sent']);
      expect(error).not.toBeInstanceOf(ChannelRefused);
    }
    expect([sink.texts, sink.asked]).toEqual([[], 5]);
    await sink.stop();
    expect((await failure(channel.send(message('一件')))).message).toMatch(
      /^\w+-robot: (ECONNREFUSED|UND_ERR_SOCKET)$/,
    );
    open.length = 0;
  });

  it('keeps its secrets, whatever goes wrong', async () => {
    const { sink } = await robot(service);
    const wrong = new RobotChannel(service, [{ service, unit: 'land', url: sink.address, secret: 'SEC-wrong' }], []);
    sink.next.push({ status: 200, body: { errcode: 999, code: 999, errmsg: sink.address, msg: sink.address } });
    sink.next.push({ status: 500, body: sink.address });
    for (let n = 0; n < 3; n += 1) {
      const error = await failure(wrong.send(message('一件')));
      expect(JSON.stringify([error.message, error.stack, error.cause ?? null])).not.toMatch(/of-the-robot|SEC-/);
    }
  });
});

describe.each(['dingtalk', 'feishu'] as const)('the signature of %s', (service) => {
  it('must be right and of this hour; what is refused may be corrected, and is tried again', async () => {
    const forged = await robot(service, 'SEC-of-another');
    const late = await robot(service);
    late.sink.skewMs = 3_700_000;
    for (const { channel, sink } of [forged, late]) {
      const error = await failure(channel.send(message('一件')));
      expect(error.message).toBe(service === 'feishu' ? 'FEISHU_19021' : 'DINGTALK_310000');
      expect(error).not.toBeInstanceOf(ChannelRefused);
      expect(sink.texts).toEqual([]);
    }
  });
});

it.each([
  'http://oapi.dingtalk.com/robot/send?access_token=x',
  'https://oapi.dingtalk.com.evil.example/robot/send',
  'https://user:pass@oapi.dingtalk.com/robot/send',
  'https://169.254.169.254/latest',
  'https://oapi.dingtalk.com:8443/robot/send',
  'file:///etc/passwd',
  'nonsense',
])('goes nowhere but where it is let through: %s', (url) => {
  const make = (hosts: readonly string[]) => () =>
    new RobotChannel('dingtalk', [{ service: 'dingtalk', unit: 'land', url, secret: SECRET }], hosts);
  expect(make([])).toThrow(/^dingtalk-robot: /);
  expect(make([])).not.toThrow(/access_token|passwd|latest/);
});

it('goes to an office’s own installation where that is let through', () => {
  const settings = [
    { service: 'wecom' as const, unit: 'land', url: 'https://wx.office.example/send?key=k', secret: null },
  ];
  expect(() => new RobotChannel('wecom', settings, ['wx.office.example'])).not.toThrow();
});
