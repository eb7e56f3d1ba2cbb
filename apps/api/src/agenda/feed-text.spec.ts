import { describe, expect, it } from '@jest/globals';
import { feedText } from './feed-text';

type Agenda = Parameters<typeof feedText>[0];
type Entry = Agenda['rows'][number];

const ENTRY: Entry = {
  id: 'item:3f0b:handling',
  kind: 'item',
  day: '2026-12-04',
  due: '2026-12-04T16:00:00.000Z',
  provisional: false,
  light: 'green',
  projectId: '7d3d5d9e-3d53-4b0f-9d5e-6a2f0b6c1a11',
  projectName: '高端铝轮毂智能工厂项目',
  itemId: '3f0b2f0e-7d8a-4f5c-9f39-6a2f0b6c1a12',
  itemNo: 7,
  itemTitle: '用地预审',
  itemTemplateKey: null,
  form: null,
  clock: 'handling',
  owed: null,
  act: null,
};
const written = (rows: readonly Entry[], language: 'zh' | 'en' = 'zh', meetings: Agenda['meetings'] = []): string =>
  feedText({ rows, meetings }, { language, address: 'https://bangban.example', now: '2026-11-30T02:00:00.000Z' });
/** Lines as they were before they were folded. */
const linesOf = (text: string): readonly string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('own limits as a calendar', () => {
  it('has each as the whole day on which it ends, with its words and where it is', () => {
    const lines = linesOf(written([ENTRY]));
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTAMP:20261130T020000Z',
        'DTSTART;VALUE=DATE:20261204',
        'DTEND;VALUE=DATE:20261205',
        'SUMMARY:7 用地预审 · 高端铝轮毂智能工厂项目',
        'TRANSP:TRANSPARENT',
        'URL;VALUE=URI:https://bangban.example/items/3f0b2f0e-7d8a-4f5c-9f39-6a2f0b6c1a12',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
  });

  it('keeps the name of what is owed when its limit moves, and gives others other names', () => {
    const uid = (entry: Entry): string | undefined => linesOf(written([entry])).find((line) => line.startsWith('UID:'));
    expect(uid({ ...ENTRY, day: '2026-12-11', due: '2026-12-11T16:00:00.000Z' })).toBe(uid(ENTRY));
    expect(uid({ ...ENTRY, id: 'item:3f0b:verification' })).not.toBe(uid(ENTRY));
  });

  it('has meetings at their time and place', () => {
    const id = '5d3d5d9e-3d53-4b0f-9d5e-6a2f0b6c1a11';
    const at = { day: '2026-12-03', startsAt: '2026-12-03T01:00:00.000Z', place: '三楼会议室' };
    const lines = linesOf(written([], 'zh', [{ id, kind: 'monthly', status: 'invited', ...at }]));
    expect(lines).toEqual(expect.arrayContaining(['DTSTART:20261203T010000Z', 'LOCATION:三楼会议室']));
    expect(lines.filter((line) => line.startsWith('URL'))).toEqual([
      `URL;VALUE=URI:https://bangban.example/meetings/${id}`,
    ]);
  });

  it('takes no line of its own from what somebody typed', () => {
    const hostile = 'a,b;c\\d\r\nBEGIN:VALARM\nATTENDEE:mailto:x@example.org';
    const text = written([{ ...ENTRY, itemTitle: hostile, projectName: `${'很长的名称'.repeat(30)}\r\nX-EVIL:1` }]);
    expect(linesOf(text).filter((line) => /^(BEGIN:VALARM|ATTENDEE|X-EVIL)/.test(line))).toEqual([]);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('says what is to be done, what is overdue and what may still move, in either language', () => {
    const late = { ...ENTRY, act: 'AnswerEscalation', due: '2026-11-27T16:00:00.000Z', provisional: true } as const;
    const whole = (language: 'zh' | 'en'): string => linesOf(written([late], language)).join('\n');
    expect(whole('zh')).toMatch(/已逾期。[\s\S]*暂定/);
    expect(whole('en')).toMatch(/Overdue\.[\s\S]*provisional/);
    expect(linesOf(written([{ ...ENTRY, itemId: null, itemTitle: null, itemNo: null }])).join('\n')).toMatch(
      /SUMMARY:帮办事项 · [\s\S]*\/projects\/7d3d5d9e/,
    );
  });
});
