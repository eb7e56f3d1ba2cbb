import { describe, expect, it } from '@jest/globals';
import { ITEM_STATES } from '../help-item/item-states';
import { PROJECT_STATUSES } from '../project/stages';
import { Story } from '../testing/story.spec-support';
import { REFUSAL_CODES } from '../world';
import { REFUSALS, refusalText } from './refusals';

const HAN = /\p{Script=Han}/u;

describe('refusals in words', () => {
  it('every code has words, and no words are without a code', () => {
    expect(Object.keys(REFUSALS).sort()).toEqual([...REFUSAL_CODES].sort());
    expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
  });

  it.each(REFUSAL_CODES)('%s is a sentence in Chinese and in English', (code) => {
    expect(REFUSALS[code].zh).toMatch(/。$/);
    expect(REFUSALS[code].en).toMatch(/\.$/);
    expect(HAN.test(REFUSALS[code].zh)).toBe(true);
    expect(HAN.test(REFUSALS[code].en)).toBe(false);
  });

  it.each(REFUSAL_CODES)('%s never shows an open slot, whatever its details lack', (code) => {
    for (const language of ['zh', 'en'] as const) {
      expect(refusalText(code, {}, language)).not.toMatch(/[{}]|undefined|null|\[object/);
      expect(refusalText(code, { missing: 'x', state: {}, status: null }, language)).not.toMatch(
        /[{}]|undefined|null|\[object/,
      );
    }
  });

  it('names what a gate lacks, each kind once, with the number of things', () => {
    const story = Story.lead({}, { investor: null });
    const { code, details } = story.refused('officer', 'AdvanceStage', { to: 'intent' });
    expect(refusalText(code, details, 'zh')).toBe(
      '尚不能进入下一阶段，还缺 4 项：明确包保领导、明确投资方、首次对接记录、研判为值得跟进。',
    );
    expect(refusalText(code, details, 'en')).toBe(
      'The gate is not open yet, 4 missing: leader named, investor identified, first contact recorded, judged worth pursuing.',
    );
  });

  it('calls states and statuses by their names', () => {
    for (const state of ITEM_STATES) {
      expect(refusalText('ITEM_STATE', { itemId: '1', state, move: 'ReportDone' }, 'zh')).toMatch(/“\p{Script=Han}+”/u);
    }
    for (const status of PROJECT_STATUSES) {
      expect(refusalText('PROJECT_STATUS', { status }, 'zh')).toMatch(/“\p{Script=Han}+”/u);
    }
    expect(refusalText('PROJECT_STATUS', { status: 'closed' }, 'zh')).toContain('已办结');
    expect(refusalText('ITEM_STATE', { state: 'closed' }, 'zh')).toContain('已销号');
  });

  it('does not fill what a person wrote into slots again', () => {
    expect(refusalText('EVIDENCE_KIND_UNKNOWN', { kind: '{kind}' }, 'en')).toBe(
      'The policy knows no evidence of kind “{kind}”.',
    );
  });
});
