import { describe, expect, it } from '@jest/globals';
import type { Text } from '@bangban/kernel';
import { ACT_WORDS, type CommandName } from '@bangban/domain';
import { bothLanguages } from '../../i18n/both.spec-support';
import { asSay } from '../../i18n/use-say';
import { auditSummary } from './audit-details';

const instance = bothLanguages();

const said = (
  details: Readonly<Record<string, unknown>>,
  language: 'zh' | 'en' = 'zh',
  reason: Text | null = null,
): string =>
  auditSummary(
    { details, reason },
    {
      language,
      act: (name) => ACT_WORDS[name as CommandName][language],
      say: asSay(instance.getFixedT(language)),
      time: (instant) => `<${instant}>`,
      person: (id) => (id === 'zhou' ? '周科长' : id),
    },
  );

describe('what an entry of the audit log says', () => {
  it('stands in words, one after the other', () => {
    const details = { seq: 7, login: 'zhou' };
    expect(said(details)).toBe('第 7 条记录 · 账号 zhou');
    expect(said(details, 'en')).toBe('record no. 7 · account zhou');
  });

  it('says why something was refused in a sentence, not by a code', () => {
    const reason = { zh: '该事项已销号。', en: 'The item is closed.' };
    expect(said({ code: 'ITEM_STATE' }, 'zh', reason)).toBe('该事项已销号。');
    expect(said({ code: 'ITEM_STATE' }, 'en', reason)).toBe('The item is closed.');
    expect(said({ code: 'OLD_CODE' })).toBe('OLD_CODE');
  });

  it('names acts and outcomes as the screens do', () => {
    expect(said({ action: 'ReportDone', outcome: 'denied' })).toBe('操作 报结 · 结果 无权限');
    expect(said({ action: 'ReportDone', outcome: 'denied' }, 'en')).toBe('act Report done · outcome denied');
  });

  it.each(['personId', 'actorId', 'principalId', 'substituteId'])('names the person behind %s', (key) => {
    expect(said({ [key]: 'zhou' })).toMatch(/ 周科长$/);
    expect(said({ [key]: 'gone' })).toMatch(/ gone$/);
  });

  it('tells instants as times, and days as they are', () => {
    expect(said({ from: '2026-03-02T01:00:00.000Z', to: '2026-03-09' })).toBe(
      '从 <2026-03-02T01:00:00.000Z> · 到 2026-03-09',
    );
  });

  it('leaves out what has no word, and the keys that machines compare', () => {
    expect(said({ flavour: 'plain', seq: 2 })).toBe('第 2 条记录');
    expect(said({ projectId: '03a21a8c-bf56-49c3-9d77-e48c6a9a19c3' })).toBe('');
  });

  it('leaves out what is no single value; the page shows it beside', () => {
    expect(said({ roles: ['leader'], before: null, changed: true, seq: 1 })).toBe('第 1 条记录');
    expect(said({})).toBe('');
  });
});
