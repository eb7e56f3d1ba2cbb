import { describe, expect, it } from '@jest/globals';
import { contentOf, projectFiles } from './files';

const DESCRIPTION = JSON.parse(contentOf('libs/api-client/openapi.json').toString('utf8')) as object;

/** What an answer calls the end of a limit, and what stands beside it: whether that may still move. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  due: ['provisional', 'dueProvisional'],
  dueAt: ['provisional'],
  nextDue: ['nextDueProvisional'],
  answerDue: ['answerDueProvisional'],
  expectedOn: ['expectedOnProvisional'],
};

/** Every object of the description with one of those ends, as a path of keys. */
function ends(node: unknown, path: string): readonly (readonly [path: string, told: boolean])[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { readonly properties?: Readonly<Record<string, unknown>> };
  const own = Object.entries(ENDS).flatMap(([end, marks]) =>
    properties && end in properties ? [[`${path}.${end}`, marks.some((mark) => mark in properties)] as const] : [],
  );
  return [...own, ...Object.entries(node).flatMap(([key, value]) => ends(value, `${path}.${key}`))];
}

/** Ends that lie behind: a breach comes of no forecast, nothing is held on one, and what an event says is as it was then. */
const PAST =
  /(breaches|alarms)\.items\.due$|^\.components\.schemas\.(RoutineMissed|EscalationAnswerLapsed|CalendarAlarmOpened|FormAlarmOpened|RungHeld|FormRungHeld)\.due$|\.missed\.anyOf\.0\.due$/;

describe('the day of a limit', () => {
  it('is in no answer without whether it is provisional', () => {
    const found = ends(DESCRIPTION, '');
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter(([path, told]) => !told && !PAST.test(path)).map(([path]) => path)).toEqual([]);
  });

  it('is written by no screen and no mail on its own: one function does, and marks what is provisional', () => {
    const written = projectFiles()
      .filter((file) => /^(apps\/web|activities)\/src\/.*(?<!\.spec)\.tsx?$/.test(file))
      .filter((file) => /\bdayEnding\b|Date\.parse\([^)]*\) - 1\b/.test(contentOf(file).toString('utf8')));
    expect(written).toEqual([]);
  });
});
