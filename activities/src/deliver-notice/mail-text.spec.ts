import { describe, expect, it } from '@jest/globals';
import { mailText } from './mail-text';

const told = {
  at: new Date('2026-11-23T06:43:43.000Z'),
  itemId: '5f0c',
  projectId: '77aa',
  kind: 'item-issued' as const,
  params: { project: '年产十万套项目', item: '协调用地预审', limit: 5, due: '2026-11-24T16:00:00.000Z' },
  utcOffsetMinutes: 480,
};

describe('a mail', () => {
  it('says when it happened, by which day it is due and where to open it, in both languages', () => {
    expect(mailText(told, 'https://bangban.example')).toEqual({
      subject: '新下发事项：协调用地预审',
      text: [
        '年产十万套项目：签收期限 2026-11-24，签收后限 5 个工作日办结。',
        '发生时间：2026-11-23（周一） 14:43',
        '期限：2026-11-24（周二）',
        '打开：https://bangban.example/items/5f0c',
        '',
        'New item: 协调用地预审',
        '年产十万套项目: please sign for it by 2026-11-24; from then on the limit is 5 working days.',
        'Happened: 2026-11-23 (Mon) 14:43',
        'Due: 2026-11-24 (Tue)',
        'Open: https://bangban.example/items/5f0c',
        '',
      ].join('\n'),
    });
  });

  it('calls an item of a template in English what its English half is read for', () => {
    const { subject, text } = mailText({ ...told, params: { ...told.params, itemEn: 'Project filing' } }, null);
    expect(subject).toBe('新下发事项：协调用地预审');
    expect(text).toContain('\nNew item: Project filing\n');
  });

  it('says so where the due day lies in a year that is not published', () => {
    const { text } = mailText({ ...told, params: { ...told.params, provisional: 1 } }, null);
    expect(text).toContain('期限：2026-11-24（周二）（暂定）');
    expect(text).toContain('Due: 2026-11-24 (Tue) (provisional)');
    expect(text).not.toContain('打开');
  });

  it('about the project itself links to the project, and names no due day where there is none', () => {
    const { text } = mailText(
      { ...told, itemId: null, kind: 'stage-entered', params: { project: '甲', stage: 'signing' } },
      'http://b',
    );
    expect(text).toContain('http://b/projects/77aa');
    expect(text).not.toContain('期限');
  });
});
