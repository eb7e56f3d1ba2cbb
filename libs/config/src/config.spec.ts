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

  it('takes an empty variable for an absent one', () => {
    expect(loadStartConfig({ DATABASE_URL: '', BANGBAN_DEMO: '0' })).toMatchObject({ databaseUrl: null, demo: false });
    expect(() => loadStartConfig({ BANGBAN_DEMO: 'perhaps' })).toThrow(/BANGBAN_DEMO/);
  });

  it('lists the variables that it reads', () => {
    expect(API_ENV).toEqual(expect.arrayContaining(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'BANGBAN_PORT']));
  });
});
