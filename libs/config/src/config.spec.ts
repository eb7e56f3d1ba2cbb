import { describe, expect, it } from '@jest/globals';
import { API_ENV, loadApiConfig, loadStartConfig, loadWorkerConfig } from './index';

const least = { DATABASE_URL: 'postgres://a:b@localhost/c', TEMPORAL_ADDRESS: 'localhost:7233' };

describe('settings', () => {
  it('names every fault at once and repeats no value', () => {
    const load = (): unknown =>
      loadApiConfig({ DATABASE_URL: 'mysql://secret', BANGBAN_PORT: '70000', BANGBAN_DB_POOL: 'x' });
    expect(load).toThrow(/DATABASE_URL[\s\S]*BANGBAN_DB_POOL[\s\S]*TEMPORAL_ADDRESS[\s\S]*BANGBAN_PORT/);
    expect(load).not.toThrow(/secret/);
  });

  it('listens on loopback and limits requests unless told otherwise', () => {
    expect(loadApiConfig(least)).toMatchObject({ host: '127.0.0.1', port: 3000, secureCookies: false, channels: [] });
    expect(loadWorkerConfig(least)).toMatchObject({ host: '127.0.0.1', smtp: null });
  });

  it('secures cookies when the public address is https', () => {
    expect(loadApiConfig({ ...least, BANGBAN_PUBLIC_URL: 'https://bangban.example' }).secureCookies).toBe(true);
    expect(() => loadApiConfig({ ...least, BANGBAN_PUBLIC_URL: 'javascript:alert(1)' })).toThrow(/BANGBAN_PUBLIC_URL/);
  });

  it('records deliveries for mail only where a mail server is named', () => {
    expect(loadApiConfig({ ...least, SMTP_URL: 'smtp://localhost:25' }).channels).toEqual(['smtp']);
  });

  it('has a channel for each application and each robot that is named, and tells the worker their secrets alone', () => {
    const robot = { service: 'dingtalk', unit: 'park', url: 'https://oapi.dingtalk.com/robot/send?access_token=x' };
    const robots = JSON.stringify([{ ...robot, secret: 'SEC1' }]);
    const env = { ...least, FEISHU_APP_ID: 'cli_1', FEISHU_APP_SECRET: 's1', BANGBAN_GROUP_ROBOTS: robots };
    expect(loadApiConfig(env).channels).toEqual(['feishu', 'dingtalk-robot@park']);
    expect(JSON.stringify(loadApiConfig(env))).not.toMatch(/SEC1|s1|access_token/);
    expect(loadWorkerConfig({ ...env, BANGBAN_CHANNEL_HOSTS: 'a.example, b.example' })).toMatchObject({
      channels: ['feishu', 'dingtalk-robot@park'],
      discreet: false,
      messengers: {
        apps: { feishu: { id: 'cli_1', secret: 's1', agent: null, url: null } },
        robots: [{ ...robot, secret: 'SEC1' }],
        hosts: ['a.example', 'b.example'],
      },
    });
  });

  it.each([
    [{ WECOM_CORP_ID: 'c', WECOM_SECRET: 'hidden' }, /WECOM_AGENT_ID/],
    [{ DINGTALK_URL: 'http://oapi.dingtalk.com/hidden' }, /DINGTALK_URL/],
    [{ BANGBAN_GROUP_ROBOTS: 'hidden' }, /BANGBAN_GROUP_ROBOTS/],
    [{ BANGBAN_GROUP_ROBOTS: '[{"service":"slack","unit":"a","url":"https://a.example"}]' }, /BANGBAN_GROUP_ROBOTS/],
    [{ BANGBAN_GROUP_ROBOTS: '[{"service":"dingtalk","unit":"a","url":"https://a.example/hidden"}]' }, /secret/],
    [{ BANGBAN_GROUP_ROBOTS: '[{"service":"wecom","unit":"a","url":"ftp://a.example/hidden"}]' }, /https/],
    [
      {
        BANGBAN_GROUP_ROBOTS: JSON.stringify(
          [1, 2].map(() => ({ service: 'wecom', unit: 'a', url: 'https://a.example' })),
        ),
      },
      /two robots/,
    ],
  ])('does not start with half a channel: %j', (env, told) => {
    for (const load of [loadApiConfig, loadWorkerConfig]) {
      expect(() => load({ ...least, ...env })).toThrow(told);
      expect(() => load({ ...least, ...env })).not.toThrow(/hidden/);
    }
  });

  it('takes an empty variable for an absent one', () => {
    expect(loadStartConfig({ DATABASE_URL: '', BANGBAN_DEMO: '0' })).toMatchObject({ databaseUrl: null, demo: false });
    expect(() => loadStartConfig({ BANGBAN_DEMO: 'perhaps' })).toThrow(/BANGBAN_DEMO/);
  });

  it('lists the variables that it reads', () => {
    expect(API_ENV).toEqual(expect.arrayContaining(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'BANGBAN_PORT']));
  });
});
