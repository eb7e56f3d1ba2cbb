import { describe, expect, it } from '@jest/globals';
import { midnightAfter, ZONE } from '@bangban/kernel/testing';
import { everyNotice } from '../testing/notices.spec-support';
import { NOTICES, noticeText } from './notices';

const KINDS = Object.keys(NOTICES) as (keyof typeof NOTICES)[];
const HAN = /\p{Script=Han}/u;

describe('notices in words', () => {
  it.each(KINDS)('%s says something in Chinese and in English', (kind) => {
    const { title, body } = NOTICES[kind];
    for (const text of [title.zh, body.zh, title.en, body.en]) expect(text.trim()).not.toBe('');
    expect(HAN.test(title.zh)).toBe(true);
    expect(HAN.test(title.en + body.en)).toBe(false);
    const slots = (text: string): readonly string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
    expect(slots(title.en)).toEqual(slots(title.zh));
  });

  const notices = everyNotice();

  it.each(KINDS)('%s, as sent, is a whole sentence: no slot left open, no code, no machine time', (kind) => {
    const sent = notices.filter((notice) => notice.kind === kind);
    expect(sent.length).toBeGreaterThan(0);
    for (const { params } of sent) {
      for (const language of ['zh', 'en'] as const) {
        const { title, body } = noticeText(kind, params, language, ZONE);
        expect(`${title} ${body}`).not.toMatch(/[{}]|undefined|null|T\d\d:|routine:/);
        expect(title).not.toMatch(/[：:]\s*$/);
        expect(body).not.toMatch(/^[：:，,]|[：:，,]$|[：:]\s*[。.]|：，|: ;/);
      }
    }
  });

  it('names what was due by the day that it ends, in the place’s zone', () => {
    const params = {
      project: '甲项目',
      item: '用地预审',
      clock: 'handling',
      rung: 'breach',
      due: midnightAfter('2026-03-10'),
    };
    expect(noticeText('limit-breached', params, 'zh', ZONE)).toEqual({
      title: '已超期：用地预审',
      body: '甲项目：办理时限已于 2026-03-10 超期。',
    });
    expect(noticeText('limit-breached', params, 'en', ZONE).body).toBe(
      '甲项目: the handling limit passed its limit, 2026-03-10.',
    );
    expect(noticeText('limit-breached', { ...params, due: '2026-03-10T16:00:00.001Z' }, 'zh', 0).body).toContain(
      '2026-03-10',
    );
    expect(noticeText('limit-breached', { ...params, due: '2026-03-10T16:00:00.001Z' }, 'zh', ZONE).body).toContain(
      '2026-03-11',
    );
  });

  it('what is about the project itself names the clock in place of the item', () => {
    const params = {
      project: '甲项目',
      item: null,
      clock: 'routine:respond',
      rung: 'reminder',
      due: midnightAfter('2026-03-10'),
    };
    expect(noticeText('reminder', params, 'zh', ZONE).title).toBe('临期提醒：响应线索');
    expect(
      noticeText('escalation-answered', { project: '甲项目', item: null, words: '抓紧。' }, 'zh', ZONE).title,
    ).toBe('领导批示：甲项目');
  });

  it('leaves alone what people wrote, even where it looks like a code', () => {
    const params = { project: 'lead', item: 'closed', reason: 'refuse' };
    expect(noticeText('item-returned', params, 'zh', ZONE)).toEqual({ title: '退回：closed', body: 'lead：refuse' });
    expect(noticeText('escalation-answered', { project: 'lead', item: null, words: 'approve' }, 'zh', ZONE)).toEqual({
      title: '领导批示：lead',
      body: 'lead：approve',
    });
  });
});
