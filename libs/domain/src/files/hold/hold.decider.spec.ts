import { describe, expect, it } from '@jest/globals';
import type { Hold } from '@bangban/contract';
import { decideFile, type FileStand } from '@bangban/kernel';
import { CALENDAR, local, midnightAfter } from '@bangban/kernel/testing';
import { isHolding } from '../../hold/holds';
import { DEFAULT_POLICY } from '../../policy/default-policy';
import { as, CITY } from '../../testing/city.spec-support';
import type { FileContext } from '../file-kinds';
import { HOLD_FILE, type HoldInput } from './hold.decider';

const ID = 'f0000000-0000-4000-8000-000000000001';
const NONE: FileStand<Hold> = { state: null, seq: 0 };
const place = (until: string): HoldInput => ({
  name: 'PlaceHold',
  payload: { reason: 'outage', words: '机房停电', until },
});

function by(who: string, at = '2026-03-10 09:00', holds: readonly Hold[] = []): FileContext {
  const [personId = '', actingFor = null] = who.split('/');
  return {
    fileId: ID,
    commandId: 'c',
    now: local(at),
    actor: { id: personId, actingFor, kind: 'person' },
    principal: as(personId, actingFor),
    calendar: CALENDAR,
    directory: CITY,
    policy: DEFAULT_POLICY,
    holds,
  };
}

function placed(until = '2026-03-13'): FileStand<Hold> {
  const decided = decideFile(HOLD_FILE, NONE, place(until), by('supervisor'));
  if (!decided.ok) throw new Error(decided.code);
  return { state: decided.state, seq: 1 };
}
const held = ({ state }: FileStand<Hold>): Hold => {
  if (!state) throw new Error('no hold');
  return state;
};

describe('a hold', () => {
  it('lasts to the end of its last day, and no longer than the policy says', () => {
    expect(held(placed()).ends).toMatchObject([{ until: midnightAfter('2026-03-13') }]);
    const asked = (until: string) => decideFile(HOLD_FILE, NONE, place(until), by('supervisor'));
    expect(asked('2026-03-09')).toMatchObject({ code: 'HOLD_UNTIL_PAST' });
    expect(asked('2026-03-10')).toMatchObject({ ok: true });
    // The tenth day, the first included.
    expect(asked('2026-03-19')).toMatchObject({ ok: true });
    expect(asked('2026-03-20')).toMatchObject({ code: 'HOLD_TOO_LONG', details: { days: 10, latest: '2026-03-19' } });
  });

  it('is one at a time, and nobody else’s to place, nor in another’s name', () => {
    const open = held(placed());
    const other = decideFile(HOLD_FILE, NONE, place('2026-03-12'), by('supervisor', '2026-03-11 09:00', [open]));
    expect(other).toMatchObject({ code: 'HOLD_OPEN' });
    const later = decideFile(HOLD_FILE, NONE, place('2026-03-16'), by('supervisor', '2026-03-14 09:00', [open]));
    expect(later).toMatchObject({ ok: true });
    for (const who of ['officer', 'centre-head', 'mayor', 'land-head', 'investor']) {
      expect(decideFile(HOLD_FILE, NONE, place('2026-03-12'), by(who))).toMatchObject({ code: 'HOLD_FORBIDDEN' });
    }
    expect(decideFile(HOLD_FILE, NONE, place('2026-03-12'), by('supervisor/deputy'))).toMatchObject({
      code: 'HOLD_NOT_FOR_ANOTHER',
    });
  });

  it('is moved with a reason, within the days from its placing, and is over once it has ended', () => {
    const stands = placed();
    const move = (until: string): HoldInput => ({ name: 'MoveHold', payload: { until, words: '仍在核对' } });
    const at = by('supervisor', '2026-03-12 09:00');
    expect(decideFile(HOLD_FILE, stands, move('2026-03-13'), at)).toMatchObject({ code: 'HOLD_UNCHANGED' });
    expect(decideFile(HOLD_FILE, stands, move('2026-03-20'), at)).toMatchObject({ code: 'HOLD_TOO_LONG' });
    const moved = decideFile(HOLD_FILE, stands, move('2026-03-17'), at);
    if (!moved.ok) throw new Error(moved.code);
    expect(isHolding(moved.state, local('2026-03-16 09:00'))).toBe(true);
    const end: HoldInput = { name: 'EndHold', payload: { words: '已恢复' } };
    const ended = decideFile(HOLD_FILE, { state: moved.state, seq: 2 }, end, by('supervisor', '2026-03-16 09:00'));
    if (!ended.ok) throw new Error(ended.code);
    expect(HOLD_FILE.statusOf(ended.state)).toBe('ended');
    // As it was known before, it was open until then.
    expect(isHolding(ended.state, local('2026-03-16 08:59'))).toBe(true);
    expect(isHolding(ended.state, local('2026-03-16 09:00'))).toBe(false);
    const over = by('supervisor', '2026-03-17 09:00');
    expect(decideFile(HOLD_FILE, { state: ended.state, seq: 3 }, end, over)).toMatchObject({ code: 'HOLD_OVER' });
  });

  it('tells those who watch over limits, but not whoever decided it', () => {
    const decided = decideFile(HOLD_FILE, NONE, place('2026-03-13'), by('supervisor'));
    if (!decided.ok) throw new Error(decided.code);
    const told = decided.events.flatMap((event) => HOLD_FILE.noticesOf(event, decided.state, by('supervisor')));
    expect(told.map(({ recipientId }) => recipientId)).toContain('centre-head');
    expect(told.map(({ recipientId }) => recipientId)).not.toContain('supervisor');
    expect(told[0]?.body.zh).toContain('暂缓至 2026-03-13');
  });
});
