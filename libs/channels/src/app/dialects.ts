import { createHash } from 'node:crypto';
import type { Message } from '../channel';
import type { Asked } from '../http/gateway';
import type { Codes } from '../http/verdict';
import type { Service } from '../robot/dialects';

/** An application of the office's own with a service. */
export interface AppSettings {
  /** CorpID, AppKey, App ID. */
  readonly id: string;
  readonly secret: string;
  /** The agent in whose name it speaks; none with Feishu. */
  readonly agent: string | null;
  /** Where the service is reached, where it is not its own address. */
  readonly url: string | null;
}

interface Request extends Asked {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
}

export interface AppDialect {
  readonly url: string;
  readonly longest: number;
  readonly codes: Codes;
  /** Field of the answer that holds the token, and for how many seconds it is good. */
  readonly issued: readonly [token: string, seconds: string];
  readonly tokenRequest: (app: AppSettings) => Request;
  readonly sendRequest: (app: AppSettings, token: string, message: Message) => Request;
  /** Field of an answer without fault that names whom it did not reach. */
  readonly missed?: string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** https://developer.work.weixin.qq.com/document/path/90236 and 90455 (codes). A text has 2,048 bytes. */
const WECOM: AppDialect = {
  url: 'https://qyapi.weixin.qq.com',
  longest: 2_048,
  codes: {
    field: 'errcode',
    busy: { 45_009: MINUTE_MS, 45_033: MINUTE_MS },
    refused: [40_003, 40_031, 45_002, 60_111, 81_013, 82_001],
    token: [40_014, 41_001, 42_001],
  },
  issued: ['access_token', 'expires_in'],
  tokenRequest: ({ id, secret }) => ({
    method: 'GET',
    path: '/cgi-bin/gettoken',
    query: { corpid: id, corpsecret: secret },
  }),
  sendRequest: ({ agent }, token, { text, to }) => ({
    path: '/cgi-bin/message/send',
    query: { access_token: token },
    body: {
      touser: to,
      msgtype: 'text',
      agentid: Number(agent),
      text: { content: text },
      // What is sent again after a crash is not shown again.
      enable_duplicate_check: 1,
      duplicate_check_interval: 1_800,
    },
  }),
  missed: 'invaliduser',
};

/** https://open.dingtalk.com/document/orgapp/asynchronous-sending-of-enterprise-session-messages; errcode 88 hides the code in sub_code. */
const DINGTALK: AppDialect = {
  url: 'https://oapi.dingtalk.com',
  longest: 2_048,
  codes: {
    field: 'errcode',
    busy: { 90_018: MINUTE_MS, 90_002: MINUTE_MS, 143_103: MINUTE_MS, 143_104: MINUTE_MS, 143_105: HOUR_MS },
    refused: [33_012, 40_035, 1_430_000, 1_430_002],
    token: [40_014, 42_001, 88],
  },
  issued: ['access_token', 'expires_in'],
  tokenRequest: ({ id, secret }) => ({ method: 'GET', path: '/gettoken', query: { appkey: id, appsecret: secret } }),
  sendRequest: ({ agent }, token, { text, to }) => ({
    path: '/topapi/message/corpconversation/asyncsend_v2',
    query: { access_token: token },
    body: { agent_id: Number(agent), userid_list: to, msg: { msgtype: 'text', text: { content: text } } },
  }),
};

/** https://open.feishu.cn/document/server-docs/im-v1/message/create: a mail address or a user id; the same uuid once an hour. */
const FEISHU: AppDialect = {
  url: 'https://open.feishu.cn',
  longest: 18_000,
  codes: {
    field: 'code',
    busy: { 99_991_400: MINUTE_MS, 230_020: MINUTE_MS, 11_232: MINUTE_MS },
    refused: [230_001, 230_013, 230_025, 230_034, 230_053],
    token: [99_991_661, 99_991_663, 99_991_664, 99_991_668],
  },
  issued: ['tenant_access_token', 'expire'],
  tokenRequest: ({ id, secret }) => ({
    path: '/open-apis/auth/v3/tenant_access_token/internal',
    body: { app_id: id, app_secret: secret },
  }),
  sendRequest: (_app, token, { id, text, to }) => ({
    path: '/open-apis/im/v1/messages',
    query: { receive_id_type: to.includes('@') ? 'email' : 'user_id' },
    headers: { authorization: `Bearer ${token}` },
    body: {
      receive_id: to,
      msg_type: 'text',
      content: JSON.stringify({ text }),
      uuid: createHash('sha256').update(id).digest('hex').slice(0, 32),
    },
  }),
};

export const APP_DIALECTS: Readonly<Record<Service, AppDialect>> = {
  wecom: WECOM,
  dingtalk: DINGTALK,
  feishu: FEISHU,
};
