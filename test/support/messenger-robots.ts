import { createHmac } from 'node:crypto';
import { type Heard, MessengerSink, MinuteCounter, type Reply, textIn } from './messenger-sinks';

const HOUR_MS = 3_600_000;
const refused = (errcode: number, errmsg: string): Reply => ({ body: { errcode, errmsg } });

/** 群机器人 of WeCom: a key in the address, 2,048 bytes, 20 a minute. */
export class WecomRobotSink extends MessengerSink {
  private readonly minute = new MinuteCounter(20);

  constructor(readonly key: string) {
    super();
  }

  get address(): string {
    return `${this.url}/cgi-bin/webhook/send?key=${this.key}`;
  }

  protected answer({ body, path, query }: Heard): Reply {
    if (path !== '/cgi-bin/webhook/send' || query.get('key') !== this.key) {
      return refused(93_000, `invalid webhook url, key ${query.get('key') ?? ''}`);
    }
    if (this.minute.over(this.now())) return refused(45_009, 'api freq out of limit');
    const text = textIn(body, 'text', 'content');
    if (body.msgtype !== 'text' || text === '') return refused(44_004, 'empty content');
    if (Buffer.byteLength(text) > 2_048) return refused(45_002, 'content exceed max length');
    this.texts.push(text);
    return { body: { errcode: 0, errmsg: 'ok' } };
  }
}

/** A robot of DingTalk that is signed: time and signature in the address; above 20 a minute it is closed for ten minutes. */
export class DingtalkRobotSink extends MessengerSink {
  private readonly minute = new MinuteCounter(20);
  private closedUntil = 0;

  constructor(
    readonly token: string,
    readonly secret: string,
  ) {
    super();
  }

  get address(): string {
    return `${this.url}/robot/send?access_token=${this.token}`;
  }

  protected answer({ body, path, query }: Heard): Reply {
    if (path !== '/robot/send' || query.get('access_token') !== this.token)
      return refused(300_001, 'token is not exist');
    const timestamp = query.get('timestamp') ?? '';
    const sign = createHmac('sha256', this.secret).update(`${timestamp}\n${this.secret}`).digest('base64');
    if (Math.abs(this.now() - Number(timestamp)) > HOUR_MS) return refused(310_000, 'invalid timestamp');
    if (query.get('sign') !== sign) return refused(310_000, 'sign not match');
    if (this.now() < this.closedUntil || this.minute.over(this.now())) {
      this.closedUntil = this.now() + 600_000;
      return refused(130_101, 'send too fast, exceed 20 times per minute');
    }
    if (Buffer.byteLength(JSON.stringify(body)) > 20_000) return refused(460_101, 'message too long');
    const text = textIn(body, 'text', 'content');
    if (body.msgtype !== 'text' || text === '') return refused(40_035, 'invalid params');
    this.texts.push(text);
    return { body: { errcode: 0, errmsg: 'ok' } };
  }
}

/** A custom robot of Feishu that is signed: time in seconds and signature in the body; 20 KB, 100 a minute. */
export class FeishuRobotSink extends MessengerSink {
  private readonly minute = new MinuteCounter(100);

  constructor(
    readonly hook: string,
    readonly secret: string,
  ) {
    super();
  }

  get address(): string {
    return `${this.url}/open-apis/bot/v2/hook/${this.hook}`;
  }

  protected answer({ body, path }: Heard): Reply {
    if (path !== `/open-apis/bot/v2/hook/${this.hook}`) {
      return { body: { code: 19_001, msg: 'param invalid: incoming webhook access token invalid' } };
    }
    const timestamp = textIn(body, 'timestamp');
    const sign = createHmac('sha256', `${timestamp}\n${this.secret}`).update(Buffer.alloc(0)).digest('base64');
    if (Math.abs(this.now() / 1_000 - Number(timestamp)) > 3_600 || body.sign !== sign) {
      return { body: { code: 19_021, msg: 'sign match fail or timestamp is not within one hour from current time' } };
    }
    if (this.minute.over(this.now())) return { body: { code: 11_232, msg: 'frequency limited psm[lark.oapi]' } };
    const text = textIn(body, 'content', 'text');
    const fits = Buffer.byteLength(JSON.stringify(body)) <= 20 * 1_024;
    if (!fits || body.msg_type !== 'text' || text === '')
      return { body: { code: 9_499, msg: 'Bad Request', data: {} } };
    this.texts.push(text);
    return { body: { code: 0, msg: 'success', data: {}, StatusCode: 0 } };
  }
}
