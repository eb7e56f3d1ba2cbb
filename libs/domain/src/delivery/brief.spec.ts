import { describe, expect, it } from '@jest/globals';
import { NOTICES, type NoticeKind } from '../effects/notices';
import { PERSONAL_NOTICES } from '../effects/personal.notices';
import { briefTitle, countTitle, groupTitle } from './brief';

const ZONE = 480;
/** What titles are made of: matters (a form is its colour and number), and nobody's name. */
const OF_MATTERS = ['item', 'project', 'clock', 'stage', 'end', 'subject', 'form'];

describe('what passes machines of others', () => {
  it.each(Object.keys(NOTICES) as NoticeKind[])('names matters only: %s', (kind) => {
    const { title } = NOTICES[kind as keyof typeof NOTICES];
    const slots = [title.zh, title.en].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot));
    expect(slots.filter((slot) => !OF_MATTERS.includes(slot ?? ''))).toEqual([]);
  });

  it.each(Object.keys(PERSONAL_NOTICES).filter((kind) => kind !== 'daily-digest') as NoticeKind[])(
    'says nothing of people: %s',
    (kind) => {
      const names = {
        substitute: '周科长',
        principal: '李副市长',
        people: '王某 3',
        subject: '赵某',
        titleZh: '钱某',
        setBy: '孙某',
      };
      expect(briefTitle(kind, names, 'zh', ZONE)).toBe('有一条与您有关的提醒');
    },
  );

  it('does not say for whom a substitute is told', () => {
    const params = { item: '协调用地', standsFor: '李副市长', standsForEn: 'Vice Mayor Li' };
    expect(briefTitle('limit-breached', params, 'zh', ZONE)).toBe('已超期：协调用地');
    expect(briefTitle('limit-breached', params, 'en', ZONE)).not.toContain('Li');
  });

  it('counts', () => {
    expect([countTitle(1, 'en'), countTitle(3, 'en'), countTitle(3, 'zh')]).toEqual([
      'You have 1 matter',
      'You have 3 matters',
      '您有 3 件事项',
    ]);
    expect([groupTitle(2, 'zh'), groupTitle(2, 'en')]).toEqual(['本单位有 2 件事项', 'Matters of your unit: 2']);
  });
});
