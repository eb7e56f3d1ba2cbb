import { describe, expect, it } from '@jest/globals';
import type { EventType } from '@bangban/domain';
import { bothLanguages } from '../../i18n/both.spec-support';
import { SAMPLES } from './events.spec-support';
import { sayIn, textOf } from './say-in';
import { isQuiet, sentenceOf, SENTENCES } from './sentences';

const TYPES = Object.keys(SAMPLES) as EventType[];
const NAMES: Readonly<Record<string, string>> = { leader: 'Zhao', head: 'Li', handler: 'Zhou', bureau: 'Land Bureau' };
const HAN = /\p{Script=Han}/u;

const instance = bothLanguages();

function said(type: EventType, language: 'zh' | 'en', data: unknown = SAMPLES[type]): string {
  const t = instance.getFixedT(language);
  const say = sayIn({
    t,
    language,
    today: '2026-11-23',
    name: (id) => (id === null ? '' : (NAMES[id] ?? id)),
    item: (id) => (id === 'item-1' ? 'Permit' : id),
    industry: (written) => written,
    title: ({ templateKey, title }) => (templateKey === null ? title : `${title} (${templateKey})`),
    evidenceKind: (kind) => kind,
    pauseKind: (kind) => kind,
    coKind: (kind) => kind,
    form: (id) => (id === 'form-1' ? 'No. 12' : id),
  });
  const sentence = sentenceOf({ type, data }, say);
  if (!sentence) throw new Error(`no sentence for ${type}`);
  return textOf(t, sentence);
}

describe('history in sentences', () => {
  it('has one for every type of event', () => {
    expect(Object.keys(SENTENCES).sort()).toEqual([...TYPES].sort());
    expect(TYPES.length).toBeGreaterThan(50);
  });

  it.each(TYPES)('%s is whole in both languages', (type) => {
    const [chinese, english] = [said(type, 'zh'), said(type, 'en')];
    expect(chinese).toMatch(HAN);
    expect(english).not.toMatch(HAN);
    for (const text of [chinese, english]) {
      expect(text).not.toMatch(/\{\{|undefined|null|NaN|history\.event|words\./);
      expect(text.trim().length).toBeGreaterThan(4);
    }
  });

  it('says who, what and until when', () => {
    expect(said('HelpItemAdded', 'zh')).toBe('列入帮办清单：Permit，责任单位Land Bureau（Zhou），限 5 个工作日');
    expect(said('ItemClockArmed', 'zh')).toBe('Permit：办理时限 11月26日 周四到期');
    expect(said('RungReached', 'zh')).toBe('报包保领导：Permit的办理时限（11月26日 周四），通知Zhao');
    expect(said('PlanRevised', 'zh')).toBe(
      '确定推进方案第 2 版：签约 12月1日 周二、开工 2027年1月5日 周二、投产 2027年12月31日 周五',
    );
  });

  it('tells one event from the other by what it holds', () => {
    expect(said('StageEntered', 'zh', { entry: 3, stage: 'lead', back: true, reason: 'x' })).toBe('退回“线索”阶段');
    expect(said('HelpItemClosed', 'zh', { itemId: 'item-1', late: true, savedWorkingDays: 0 })).toBe(
      '销号：Permit（超期后办结）',
    );
    expect(said('HelpItemAdded', 'en', { ...(SAMPLES.HelpItemAdded as object), templateKey: 'permit' })).toContain(
      'Permit (permit)',
    );
    expect(said('LimitBreached', 'en', { ...SAMPLES.LimitBreached, itemId: null })).toContain('of the project');
    expect(said('HoldingBegun', 'zh', { itemId: 'item-1', holding: null })).toBe('Permit：不再计入任何单位');
  });

  it('gives a reason apart, and keeps silent about what it does not know', () => {
    const say = sayIn({
      t: instance.getFixedT('zh'),
      language: 'zh',
      today: '2026-11-23',
      name: String,
      item: String,
      title: ({ title }) => title,
      industry: (written) => written,
      evidenceKind: String,
      pauseKind: String,
      coKind: String,
      form: String,
    });
    expect(sentenceOf({ type: 'ProjectShelved', data: SAMPLES.ProjectShelved }, say)?.reason).toBe('as asked');
    expect(sentenceOf({ type: 'SomethingNew', data: {} }, say)).toBeNull();
    expect(sentenceOf({ type: 'constructor', data: {} }, say)).toBeNull();
  });

  it('knows bookkeeping from news', () => {
    expect(TYPES.filter(isQuiet)).toContain('HoldingBegun');
    expect(TYPES.filter(isQuiet)).not.toContain('LimitBreached');
  });
});
