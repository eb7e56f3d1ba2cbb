import { expect, it } from '@jest/globals';
import { endOfDay, limitDay, limitDayText } from '@bangban/kernel';
import { local } from '@bangban/kernel/testing';
import { noticeText } from '../effects/notices';
import { effectsOf } from '../effects/effects';
import { Story } from '../testing/story.spec-support';

const due = endOfDay('2027-01-05', 480);

it('tells the day that a limit closes, marked where it may still move', () => {
  expect(limitDay({ due, provisional: true }, 480)).toEqual({ date: '2027-01-05', provisional: true });
  expect(limitDayText({ due, provisional: false }, 480, 'zh')).toBe('2027-01-05');
  expect(limitDayText({ due, provisional: true }, 480, 'zh', (date) => date.slice(5))).toBe('01-05（暂定）');
  expect(limitDayText({ due, provisional: true }, 480, 'en')).toBe('2027-01-05 (provisional)');
});

it('a notice says so in its sentence', () => {
  const params = { project: '甲项目', item: '用地预审', clock: 'handling', due };
  expect(noticeText('reminder', { ...params, provisional: 1 }, 'zh', 480).body).toContain('2027-01-05（暂定）');
  expect(noticeText('reminder', params, 'en', 480).body).not.toContain('provisional');
});

it('rungs before the end, silent starts and alarms carry whether their own day may still move', () => {
  const story = Story.lead({ at: '2026-12-28 10:00' });
  const itemId = story.issue({ limit: 5 });
  story.at('2026-12-28 11:00').do('land-handler', 'SignForHelpItem', { itemId });
  story.at('2027-01-20 09:00').tick();
  const reminders = story.events.filter(({ type }) => type === 'RungReached').map(({ data }) => data);
  const own = reminders.filter((data) => 'clock' in data && data.clock === 'handling');
  expect(own).toMatchObject([
    { rung: 'reminder', provisional: own.some((data) => 'due' in data && data.due > local('2027-01-01 00:00')) },
  ]);
  const alarm = story.events.find(
    ({ type, data }) => type === 'CalendarAlarmOpened' && 'itemId' in data && data.itemId === itemId,
  );
  if (!alarm) throw new Error('no alarm');
  const told = effectsOf(alarm, story.world, story.city);
  expect(told.map(({ params }) => params.provisional)).toEqual(told.map(() => 1));
});
