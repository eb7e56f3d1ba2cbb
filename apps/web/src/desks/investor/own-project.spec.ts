import { describe, expect, it } from '@jest/globals';
import { type OwnItem, toldOf } from './own-project';

const item = (no: number, state: OwnItem['state'], more: Partial<OwnItem> = {}): OwnItem => ({
  id: `i${no}`,
  no,
  title: `item ${no}`,
  templateKey: null,
  state,
  unitId: 'u',
  personId: 'p',
  issuedAt: null,
  closedAt: null,
  investorConfirms: false,
  confirmedAt: null,
  expectedOn: null,
  expectedOnProvisional: false,
  reported: null,
  reportedAt: null,
  verifiedAt: null,
  confirmBy: null,
  confirmByProvisional: false,
  papers: null,
  notNow: null,
  waitingOn: [],
  application: null,
  files: [],
  ...more,
});
const available = (command: string, itemId: string): never =>
  ({
    command,
    itemId,
    slug: '',
    escalationId: null,
    formId: null,
    allowed: true,
    code: null,
    kind: null,
    details: null,
    reason: null,
  }) as never;

describe('what a company is told', () => {
  it('is asked for papers that a clock stands still for, and that item is not under way beside it', () => {
    const wanted = item(1, 'in-progress', { papers: { note: '产权证', until: '2026-03-10' } });
    const told = toldOf({ items: [wanted, item(2, 'in-progress')], available: [] });
    expect([told.papers, told.open.map(({ item: { no } }) => no)]).toEqual([[wanted], [2]]);
  });

  it('begins with what it is asked, then what is nearest, then what was done last', () => {
    const told = toldOf({
      items: [
        item(1, 'closed', { closedAt: '2026-01-02T00:00:00Z' }),
        item(2, 'verified', { investorConfirms: true }),
        item(3, 'in-progress', { expectedOn: '2026-12-09' }),
        item(4, 'signed', { expectedOn: '2026-12-01' }),
        item(5, 'issued'),
        item(6, 'void'),
        item(7, 'closed', { closedAt: '2026-02-02T00:00:00Z' }),
        item(8, 'reported'),
      ],
      available: [available('ConfirmClosing', 'i2'), available('RefuseClosing', 'i2')],
    });
    expect(told.asked.map(({ no }) => no)).toEqual([2]);
    expect(told.open.map(({ item: { no }, state }) => [no, state])).toEqual([
      [4, 'working'],
      [3, 'working'],
      [5, 'waiting'],
      [8, 'checking'],
    ]);
    expect(told.done.map(({ no }) => no)).toEqual([7, 1]);
  });

  it('is asked nothing that it may not do now', () => {
    const told = toldOf({ items: [item(1, 'verified', { investorConfirms: true })], available: [] });
    expect([told.asked, told.open.map(({ state }) => state)]).toEqual([[], ['closing']]);
  });
});
