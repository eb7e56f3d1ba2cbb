import { createHmac } from 'node:crypto';
import type { GroupLimits } from '../channel';
import type { Codes } from '../http/verdict';

export const SERVICES = ['wecom', 'dingtalk', 'feishu'] as const;
export type Service = (typeof SERVICES)[number];

/** Hosts of the services' own; an installation of an office's own is let through by its settings. */
export const HOSTS: Readonly<Record<Service, readonly string[]>> = {
  wecom: ['qyapi.weixin.qq.com'],
  dingtalk: ['oapi.dingtalk.com'],
  feishu: ['open.feishu.cn'],
};

export interface RobotDialect extends GroupLimits {
  readonly codes: Codes;
  /** Adds what proves who sends to the address or the body. */
  readonly request: (
    url: URL,
    text: string,
    secret: string | null,
    nowMs: number,
  ) => { readonly url: URL; readonly body: object };
}

const MINUTE_MS = 60_000;

/** https://developer.work.weixin.qq.com/document/path/91770: the key stands in the address; a text has 2,048 bytes. */
const WECOM: RobotDialect = {
  perMinute: 20,
  longest: 2_048,
  codes: {
    field: 'errcode',
    busy: { 45_009: MINUTE_MS, 45_033: MINUTE_MS },
    // Removed from its group; too long; no text.
    refused: [93_000, 45_002, 40_058, 44_004],
  },
  request: (url, content) => ({ url, body: { msgtype: 'text', text: { content } } }),
};

/**
 * https://open.dingtalk.com/document/orgapp/customize-robot-security-settings: time and signature in the address, valid for an
 * hour. Beyond 20 a minute a robot is closed for ten minutes. A body has 20,000 bytes.
 */
const DINGTALK: RobotDialect = {
  perMinute: 20,
  longest: 18_000,
  codes: {
    field: 'errcode',
    busy: { 130_101: 10 * MINUTE_MS, 90_018: MINUTE_MS },
    // Removed from its group; no text. A signature that is refused (310000) is one that somebody will correct.
    refused: [300_001, 400_101, 40_035],
  },
  request(url, content, secret, nowMs) {
    const signed = new URL(url);
    if (secret !== null) {
      const sign = createHmac('sha256', secret).update(`${nowMs}\n${secret}`).digest('base64');
      signed.searchParams.set('timestamp', `${nowMs}`);
      signed.searchParams.set('sign', sign);
    }
    return { url: signed, body: { msgtype: 'text', text: { content } } };
  },
};

/**
 * https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot: time (in seconds) and signature in the body, valid for an
 * hour; time and secret are the key, and what is signed is empty. 100 a minute, 5 a second; a body has 20 KB.
 */
const FEISHU: RobotDialect = {
  perMinute: 100,
  longest: 18_000,
  codes: {
    field: 'code',
    busy: { 11_232: MINUTE_MS, 99_991_400: MINUTE_MS },
    refused: [19_001, 19_036, 9_499],
  },
  request(url, text, secret, nowMs) {
    const timestamp = `${Math.floor(nowMs / 1_000)}`;
    const sign = secret === null ? null : createHmac('sha256', `${timestamp}\n${secret}`).update('').digest('base64');
    return { url, body: { ...(sign === null ? {} : { timestamp, sign }), msg_type: 'text', content: { text } } };
  },
};

export const ROBOT_DIALECTS: Readonly<Record<Service, RobotDialect>> = {
  wecom: WECOM,
  dingtalk: DINGTALK,
  feishu: FEISHU,
};
