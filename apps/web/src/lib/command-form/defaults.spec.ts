import { describe, expect, it } from '@jest/globals';
import type { CoRequest, FundArrival } from '@bangban/contract';
import { defaultsOf } from './defaults';
import { aContext, ITEM } from './form.spec-support';

const asked = (unitId: string, no: number): CoRequest => ({
  no,
  unitId,
  personId: `${unitId}-head`,
  fallback: false,
  kind: 'countersign',
  ask: 'the route',
  askedAt: '2026-09-21T01:00:00.000Z',
  people: ['park-handler'],
  silence: 'block',
  clock: 'co-reply',
  round: 1,
  open: true,
  lapsedAt: null,
  reply: null,
  ended: null,
  coordination: null,
});

describe('what is filled in before anybody types', () => {
  it('of several units that were asked, a reply is that of one’s own', () => {
    const round = { ...ITEM, coRequests: [asked('land', 1), asked('hall', 2)] };
    const context = aContext('ReplyCoUnit', { itemId: ITEM.id, items: [round] });
    expect(defaultsOf({ ...context, ownUnitId: 'hall' })).toEqual({ unitId: 'hall' });
    expect(defaultsOf({ ...context, ownUnitId: 'help-centre' })).toEqual({});
    const one = aContext('ReplyCoUnit', { itemId: ITEM.id, items: [{ ...ITEM, coRequests: [asked('land', 1)] }] });
    expect(defaultsOf({ ...one, ownUnitId: 'help-centre' })).toEqual({ unitId: 'land' });
  });

  it('of arrivals, the one that nobody has verified', () => {
    const arrived = (id: string, verified = false): FundArrival => ({
      id,
      date: '2026-09-01',
      proof: 'voucher',
      proofNumber: id,
      money: { amount: '10', currency: 'CNY' },
      note: '',
      toVerify: true,
      ...(verified ? { verified: { by: 'deputy', at: '2026-09-02T01:00:00.000Z', note: '' } } : {}),
    });
    const of = (fundArrivals: readonly FundArrival[]) =>
      defaultsOf(aContext('VerifyFundArrival', { project: { fundArrivals } }));
    expect(of([arrived('a1', true), arrived('a2')])).toEqual({ arrivalId: 'a2' });
    expect(of([arrived('a1'), arrived('a2')])).toEqual({});
  });
});
