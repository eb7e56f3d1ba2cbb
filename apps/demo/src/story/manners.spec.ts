import { describe, expect, it } from '@jest/globals';
import type { Manner } from '../projects/project-seed';
import { PROJECTS } from '../projects/projects';
import { isReported, mannerOf } from './manners';
import { STEPS } from './working-days';

const project = (key: string): (typeof PROJECTS)[number] => {
  const found = PROJECTS.find((each) => each.key === key);
  if (!found) throw new Error(key);
  return found;
};

/** The day on which an item that starts on a day is reported done; undefined for never. */
function reportedOn(manner: Manner, start: number, limit: number, name = 'x'): number | undefined {
  return STEPS.find((day) => day >= start && isReported({ name, manner, limit, due: start + limit }, day));
}

describe('how an item goes', () => {
  it.each([1, 2, 3, 5, 8, 10, 15, 20, 100])('one of %i working days is reported in time', (limit) => {
    for (let start = 0; start <= 120; start += 3) {
      const day = reportedOn('in-time', start, limit, `item ${start}`);
      expect(day).toBeGreaterThanOrEqual(start);
      expect(day).toBeLessThanOrEqual(start + limit);
    }
  });

  it('is late by no less than it should be', () => {
    expect(reportedOn({ late: 4 }, 60, 10)).toBe(75);
    expect(reportedOn({ late: 1 }, 60, 10)).toBe(72);
  });

  it('stays open where nobody reports or nobody signs', () => {
    expect([reportedOn('open', 0, 5), reportedOn('unsigned', 0, 5)]).toEqual([undefined, undefined]);
  });

  it('goes the same way every time', () => {
    const twice = [1, 2].map(() => reportedOn('in-time', 30, 20, 'the same'));
    expect(twice[0]).toBe(twice[1]);
  });

  it('is known by template or by title', () => {
    expect(mannerOf(project('hydrogen'), { templateKey: 'project-review', title: '项目评审' })).toBe('open');
    expect(mannerOf(project('optical'), { templateKey: null, title: '贷款续接过桥资金协调' })).toBe('open');
    expect(mannerOf(project('optical'), { templateKey: null, title: '别的事项' })).toBe('in-time');
    expect(mannerOf(project('optical'), { templateKey: 'site-matching', title: '项目选址' })).toBe('in-time');
  });
});
