import { SIGN_KINDS } from '@bangban/contract/vocabulary';
import type { Policy } from '@bangban/domain';
import type { Fact, PolicyWords } from './fact';
import type { Figure, FigureUnit } from './figures';

/** 走访: what weighs how much. */
export function visitFigures({ visits }: Policy, { say }: PolicyWords): readonly Figure[] {
  const figure = (key: string, name: string, unit: FigureUnit, value: number): Figure => ({
    path: `/visits/${name}`,
    label: say(`admin.policyFile.figure.${key}`),
    unit,
    value,
  });
  return [
    ...SIGN_KINDS.map((kind): Figure => ({
      path: `/visits/signs/${kind}`,
      label: say('admin.policyFile.figure.visitSign', { name: say(`words.signKind.${kind}`) }),
      unit: 'score',
      value: visits.signs[kind],
    })),
    figure('visitItem', 'item', 'score', visits.item),
    figure('visitLateItem', 'lateItem', 'score', visits.lateItem),
    figure('visitLatePromise', 'latePromise', 'score', visits.latePromise),
    figure('visitRefusedPromise', 'refusedPromise', 'score', visits.refusedPromise),
    figure('visitComplaint', 'complaint', 'score', visits.complaint),
    figure('visitDays', 'daysPerPoint', 'calendarDays', visits.daysPerPoint),
    figure('visitDaysMost', 'mostForDays', 'score', visits.mostForDays),
  ];
}

export function visitFact({ visits }: Policy, { say }: PolicyWords): Fact {
  const { complaint, daysPerPoint, item, lateItem, latePromise, mostForDays, refusedPromise, signs, source } = visits;
  return {
    key: 'visits',
    label: say('admin.policy.visitsOf'),
    values: [
      ...SIGN_KINDS.map((kind) =>
        say('admin.policy.visitSign', { name: say(`words.signKind.${kind}`), points: `${signs[kind]}` }),
      ),
      say('admin.policy.visitItems', { points: `${item}`, late: `${lateItem}` }),
      say('admin.policy.visitPromises', { late: `${latePromise}`, refused: `${refusedPromise}` }),
      say('admin.policy.visitComplaints', { points: `${complaint}` }),
      say('admin.policy.visitDays', { count: daysPerPoint, most: `${mostForDays}` }),
      source,
    ],
  };
}
