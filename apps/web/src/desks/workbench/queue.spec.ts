import { describe, expect, it } from '@jest/globals';
import type { TimeLeft } from '../../i18n/format';
import type { ItemRow } from '../../lib/item';
import type { OwedRow } from '../../lib/obligations';
import { deskOf, entryOf, isAsked, matches, owedEntryOf, queueOf } from './queue';

const row = (id: string, more: Partial<ItemRow> = {}): ItemRow => ({
  id,
  projectId: 'p',
  projectName: 'Gear plant',
  projectStage: 'signing',
  leaderId: null,
  no: 1,
  title: `item ${id}`,
  templateKey: null,
  stage: 'signing',
  state: 'in-progress',
  open: true,
  unitId: 'land',
  personId: 'handler',
  fallback: false,
  limit: 5,
  blocks: null,
  issuedAt: null,
  closedAt: null,
  clock: 'handling',
  yellowAt: null,
  dueAt: null,
  granted: null,
  provisional: false,
  stalledSince: null,
  silentSince: null,
  light: 'green',
  late: false,
  signerId: null,
  waitsForInvestor: false,
  ...more,
});
const who = { personId: 'somebody', actingFor: null, unitId: null, headOf: [], capabilities: [] };
const handler = deskOf({ ...who, personId: 'handler', unitId: 'land' });
const helpdesk = deskOf({ ...who, personId: 'officer', unitId: 'help-centre', capabilities: ['keep-help-desk'] });
const left: TimeLeft = { kind: 'left', days: 5 };

describe('the queue', () => {
  it.each([
    ['issued', 'me', 'others', 'SignForHelpItem'],
    ['in-progress', 'me', 'others', 'ReportDone'],
    ['awaiting-signature', 'others', 'others', 'SignReport'],
    ['reported', 'others', 'me', 'VerifyHelpItem'],
    ['verified', 'others', 'me', 'CloseHelpItem'],
    ['drafted', 'others', 'me', 'IssueHelpItem'],
    ['signed', 'others', 'others', null],
  ] as const)('an item that is %s waits for the %s side of its handler', (state, ofHandler, ofHelpdesk, next) => {
    expect(entryOf(row('1', { state }), handler, left)).toMatchObject({ side: ofHandler, next });
    expect(entryOf(row('1', { state }), helpdesk, left)).toMatchObject({ side: ofHelpdesk, next });
  });

  it('a head has the items of the units under them, a substitute those of the principal', () => {
    const head = deskOf({ ...who, headOf: ['land'] });
    const substitute = deskOf({ ...who, actingFor: 'handler' });
    expect([head, substitute].map((desk) => entryOf(row('1', { unitId: 'land' }), desk, left).side)).toEqual([
      'me',
      'me',
    ]);
  });

  it('a report that waits for its signature is with the head of its unit, or with who signs where there is none', () => {
    const waiting = row('1', { state: 'awaiting-signature', signerId: 'centre-head' });
    const head = deskOf({ ...who, personId: 'land-head', unitId: 'land', headOf: ['land'] });
    const standIn = deskOf({ ...who, personId: 'centre-head', headOf: ['help-centre'] });
    expect([head, standIn, handler].map((desk) => entryOf(waiting, desk, left).side)).toEqual(['me', 'me', 'others']);
  });

  it('is ordered by what is nearest to or past its limit, each item once', () => {
    const entries = [
      entryOf(row('later', { dueAt: '2026-10-20T16:00:00.000Z' }), handler, left),
      entryOf(row('today', { dueAt: '2026-10-01T16:00:00.000Z' }), handler, { kind: 'today' }),
      entryOf(row('soon', { dueAt: '2026-10-03T16:00:00.000Z' }), handler, { kind: 'left', days: 2 }),
      entryOf(row('late-b', { dueAt: '2026-09-29T16:00:00.000Z' }), handler, { kind: 'over', days: 1 }),
      entryOf(row('late-a', { dueAt: '2026-09-20T16:00:00.000Z' }), handler, { kind: 'over', days: 7 }),
      entryOf(row('today', { dueAt: '2026-10-01T16:00:00.000Z' }), handler, { kind: 'today' }),
    ];
    expect(queueOf(entries, 'me').map(({ id }) => id)).toEqual(['late-a', 'late-b', 'today', 'soon', 'later']);
    expect(queueOf(entries, 'others')).toEqual([]);
  });

  it('keeps apart what rests: prerequisites are open, or the project is shelved', () => {
    const resting = (['signed', 'in-progress'] as const).map((state) =>
      entryOf(row('1', { state, clock: null }), handler, { kind: 'none' }),
    );
    expect(resting.map(({ group, side }) => [group, side])).toEqual([
      ['resting', 'others'],
      ['resting', 'others'],
    ]);
    expect(entryOf(row('1', { state: 'verified', clock: null }), helpdesk, { kind: 'none' })).toMatchObject({
      group: 'unlimited',
      side: 'me',
    });
  });

  it('leaves with others what the investor has still to confirm', () => {
    const asked = entryOf(row('1', { state: 'verified', waitsForInvestor: true }), helpdesk, { kind: 'none' });
    expect(asked.side).toBe('others');
  });

  it('is filtered by item and project', () => {
    const entry = entryOf(row('1', { title: '施工许可' }), handler, left);
    expect([' 许可 ', 'gear', 'none', ''].map((text) => matches(entry, text, '施工许可'))).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect([matches(entry, 'planning', 'Planning permit'), matches(entry, 'planning', '')]).toEqual([true, false]);
  });

  describe('what is owed beside the steps of items', () => {
    const owed = (more: Partial<OwedRow> = {}): OwedRow => ({
      projectId: 'p',
      projectName: 'Gear plant',
      projectStage: 'lead',
      matter: 'clock:routine:judge:1',
      kind: 'routine',
      form: null,
      clock: 'routine:judge',
      act: 'JudgeLead',
      people: ['handler'],
      unitId: 'land',
      itemId: null,
      itemNo: null,
      itemTitle: null,
      itemTemplateKey: null,
      dueAt: '2026-09-25T16:00:00.000Z',
      provisional: false,
      light: 'red',
      late: true,
      ...more,
    });
    const over: TimeLeft = { kind: 'over', days: 4 };

    it('an overdue judgement stands among the late ones of the bureau’s handler, by its limit, with what does it', () => {
      const entries = [
        entryOf(row('late', { dueAt: '2026-09-29T16:00:00.000Z', clock: 'handling' }), handler, over),
        entryOf(row('later', { dueAt: '2026-10-20T16:00:00.000Z' }), handler, left),
        owedEntryOf(owed(), handler, over),
      ];
      const queue = queueOf(entries, 'me');
      expect(queue.map(({ id, next }) => [id, next])).toEqual([
        ['p clock:routine:judge:1', 'JudgeLead'],
        ['late', 'ReportDone'],
        ['later', 'ReportDone'],
      ]);
      const asked = (...of: [Parameters<typeof isAsked>[1], Parameters<typeof isAsked>[2]]): readonly string[] =>
        queue.filter((entry) => isAsked(entry, ...of)).map(({ id }) => id);
      expect(asked('routine', undefined)).toEqual(['p clock:routine:judge:1']);
      expect(asked('handling', undefined)).toEqual(['late', 'later']);
      expect([asked(undefined, 'handling'), asked(undefined, 'routine')].flat()).toEqual(
        asked(undefined, 'all').toReversed(),
      );
    });

    it('is with who holds it, who heads its unit, and the helpdesk of the centre; with others for all else', () => {
      const head = deskOf({ ...who, personId: 'land-head', headOf: ['land'] });
      const colleague = deskOf({ ...who, personId: 'other', unitId: 'land' });
      const ofCentre = owed({ kind: 'aftercare', people: ['officer-two'], unitId: 'help-centre' });
      expect([handler, head, colleague, helpdesk].map((desk) => owedEntryOf(owed(), desk, over).side)).toEqual([
        ...['me', 'me', 'others', 'others'],
      ]);
      expect(owedEntryOf(ofCentre, helpdesk, left).side).toBe('me');
    });
  });
});
