import { describe, expect, it } from '@jest/globals';
import { REFUSAL_KINDS } from '@bangban/kernel';
import { FILE_REFUSALS } from '../files/deciders';
import { ITEM_STATES } from '../help-item/item-states';
import { PROJECT_STATUSES } from '../project/stages';
import { Story } from '../testing/story.spec-support';
import { RECORD_REFUSALS } from './record.refusals';
import { refusalText } from './refusal-text';
import { type RefusalCode, REFUSALS } from './refusals';

const HAN = /\p{Script=Han}/u;
const CODES = Object.keys(REFUSALS) as RefusalCode[];

describe('refusals in words', () => {
  it.each(Object.entries({ ...REFUSALS, ...RECORD_REFUSALS, ...FILE_REFUSALS }))(
    '%s has a kind, and is a sentence in Chinese and in English',
    (_, { en, kind, zh }) => {
      expect(REFUSAL_KINDS).toContain(kind);
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
      expect(HAN.test(zh)).toBe(true);
      expect(HAN.test(en)).toBe(false);
    },
  );

  it.each(CODES)('%s never shows an open slot, whatever its details lack', (code) => {
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
