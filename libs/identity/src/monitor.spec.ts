import { describe, expect, it } from '@jest/globals';
import { mayMonitor } from './monitor';

describe('who may read metrics', () => {
  it.each([
    ['this machine', '127.0.0.1', false, undefined, true],
    ['this machine, by IPv6', '::1', false, undefined, true],
    ['this machine, mapped', '::ffff:127.0.0.1', false, undefined, true],
    ['another machine', '10.0.0.7', false, undefined, false],
    ['a name that looks like this machine', '127.0.0.1.example', false, undefined, false],
    ['anybody through a proxy on this machine', '127.0.0.1', true, undefined, false],
    ['who knows the token', '10.0.0.7', true, 'Bearer a-token-of-the-monitor', true],
    ['who knows another', '10.0.0.7', false, 'Bearer guess', false],
    ['nobody known', undefined, false, undefined, false],
  ])('%s', (_, remoteAddress, forwarded, authorization, may) => {
    expect(mayMonitor({ remoteAddress, forwarded, authorization }, 'a-token-of-the-monitor')).toBe(may);
  });

  it('is nobody elsewhere where there is no token', () => {
    const request = { remoteAddress: '10.0.0.7', forwarded: false, authorization: 'Bearer null' };
    expect(mayMonitor(request, null)).toBe(false);
  });
});
