import { randomUUID } from 'node:crypto';
import { type Heard, MessengerSink, type Reply, textIn } from './messenger-sinks';

/** What is common to applications: a token for id and secret, good for so long, and the last one alone. */
abstract class AppSink extends MessengerSink {
  /** Whom it knows. */
  people: readonly string[] = ['zhou'];
  issued = 0;
  private token: string | null = null;
  private until = 0;

  constructor(
    readonly id: string,
    readonly secret: string,
  ) {
    super();
  }

  /** As if it had ended, or another program had asked for one. */
  forget(): void {
    this.token = null;
  }

  protected issue(): string {
    this.issued += 1;
    this.token = `t-${randomUUID()}`;
    this.until = this.now() + 7_200_000;
    return this.token;
  }

  protected knows(token: string | null): boolean {
    return this.token !== null && token === this.token && this.now() < this.until;
  }
}

export class WecomAppSink extends AppSink {
  protected answer({ body, path, query }: Heard): Reply {
    if (path === '/cgi-bin/gettoken') {
      if (query.get('corpsecret') !== this.secret) {
        return { body: { errcode: 40_001, errmsg: `invalid credential ${query.get('corpsecret') ?? ''}` } };
      }
      return { body: { errcode: 0, errmsg: 'ok', access_token: this.issue(), expires_in: 7_200 } };
    }
    if (!this.knows(query.get('access_token'))) {
      return { body: { errcode: 42_001, errmsg: `access_token expired ${query.get('access_token') ?? ''}` } };
    }
    const to = textIn(body, 'touser').split('|');
    if (body.agentid !== 1_000_002) return { body: { errcode: 40_056, errmsg: 'invalid agentid' } };
    const reached = to.includes('@all') ? this.people : to.filter((each) => this.people.includes(each));
    if (reached.length === 0) return { body: { errcode: 81_013, errmsg: 'user & party & tag all invalid' } };
    const text = textIn(body, 'text', 'content');
    if (Buffer.byteLength(text) > 2_048) return { body: { errcode: 45_002, errmsg: 'content size out of limit' } };
    for (const each of reached) this.texts.push(`${each}: ${text}`);
    return { body: { errcode: 0, errmsg: 'ok', invaliduser: '', msgid: 'm1' } };
  }
}

export class DingtalkAppSink extends AppSink {
  protected answer({ body, path, query }: Heard): Reply {
    if (path === '/gettoken') {
      if (query.get('appsecret') !== this.secret)
        return { body: { errcode: 40_089, errmsg: '不合法的corpid或corpsecret' } };
      return { body: { errcode: 0, errmsg: 'ok', access_token: this.issue(), expires_in: 7_200 } };
    }
    if (!this.knows(query.get('access_token'))) {
      return { body: { errcode: 88, sub_code: '40014', errmsg: 'ding talk error[subcode=40014]' } };
    }
    const to = textIn(body, 'userid_list').split(',');
    const reached = to.filter((each) => this.people.includes(each));
    if (reached.length === 0) return { body: { errcode: 33_012, errmsg: '无效的USERID' } };
    for (const each of reached) this.texts.push(`${each}: ${textIn(body, 'msg', 'text', 'content')}`);
    return { body: { errcode: 0, task_id: 1 } };
  }
}

export class FeishuAppSink extends AppSink {
  private readonly shown = new Set<string>();

  protected answer({ body, headers, path, query }: Heard): Reply {
    if (path === '/open-apis/auth/v3/tenant_access_token/internal') {
      if (body.app_secret !== this.secret) return { body: { code: 10_014, msg: 'app secret invalid' } };
      return { body: { code: 0, msg: 'ok', tenant_access_token: this.issue(), expire: 7_200 } };
    }
    if (!this.knows((headers.authorization ?? '').replace('Bearer ', ''))) {
      return { status: 400, body: { code: 99_991_663, msg: 'Invalid access token for authorization' } };
    }
    const to = textIn(body, 'receive_id');
    const kind = to.includes('@') ? 'email' : 'user_id';
    if (query.get('receive_id_type') !== kind)
      return { status: 400, body: { code: 230_001, msg: 'invalid receive_id' } };
    if (!this.people.includes(to))
      return { status: 400, body: { code: 230_013, msg: 'Bot has NO availability to this user' } };
    const { text } = JSON.parse(textIn(body, 'content')) as { readonly text: string };
    const uuid = textIn(body, 'uuid');
    if (uuid.length > 50) return { status: 400, body: { code: 230_001, msg: 'uuid too long' } };
    if (!this.shown.has(uuid)) this.texts.push(`${to}: ${text}`);
    this.shown.add(uuid);
    return { body: { code: 0, msg: 'success', data: { message_id: 'om_1' } } };
  }
}
