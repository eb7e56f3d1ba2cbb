import { describe, expect, it } from '@jest/globals';
import { connectionOptions } from './settings';

const LOCAL = { address: '127.0.0.1:7233', namespace: 'bangban', taskQueue: 'bangban' };

describe('the way to a Temporal server', () => {
  it('is plain to a server of our own', () => {
    expect(connectionOptions(LOCAL)).toEqual({ address: LOCAL.address, tls: false });
  });

  it('is never without TLS when an API key goes over it', () => {
    expect(connectionOptions({ ...LOCAL, apiKey: 'key' })).toEqual({
      address: LOCAL.address,
      apiKey: 'key',
      tls: true,
    });
  });

  it('takes certificates of its own', () => {
    const tls = { serverNameOverride: 'temporal.city.test' };
    expect(connectionOptions({ ...LOCAL, apiKey: 'key', tls })).toMatchObject({ tls });
  });
});
