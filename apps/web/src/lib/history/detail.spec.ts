import { describe, expect, it } from '@jest/globals';
import type { EventMap, EventType, HandOverLine } from '@bangban/domain';
import { bothLanguages } from '../../i18n/both.spec-support';
import { detailOf, type EventDetail, hasDispute, type ListedEvent } from './detail';
import { SAMPLES } from './events.spec-support';
import { sayIn } from './say-in';

const TYPES = Object.keys(SAMPLES) as EventType[];
const HAN = /\p{Script=Han}/u;
const NAMES: Readonly<Record<string, string>> = { leader: 'Zhao', head: 'Li', handler: 'Zhou', bureau: 'Land Bureau' };

const instance = bothLanguages();

function listed<T extends EventType>(seq: number, type: T, data: EventMap[T] = SAMPLES[type]): ListedEvent {
  return {
    seq,
    type,
    data,
    occurredAt: '2026-11-23T02:00:00.000Z',
    recordedAt: '2026-11-23T02:00:00.000Z',
    commandId: 'c',
    policyVersion: 1,
    calendarVersion: 1,
    actorId: 'head',
    actorKind: 'person',
    actorName: null,
    actingFor: null,
    actingForName: null,
    itemId: null,
    v: 1,
  } as ListedEvent;
}

function opened(event: ListedEvent, history: readonly ListedEvent[], language: 'zh' | 'en' = 'en'): EventDetail {
  const say = sayIn({
    t: instance.getFixedT(language),
    language,
    today: '2026-11-23',
    name: (id) => (id === null ? '' : (NAMES[id] ?? id)),
    item: (id) => (id === 'item-1' ? 'Permit' : id),
    title: ({ title }) => title,
    industry: (written) => written,
    evidenceKind: (kind) => kind,
    pauseKind: (kind) => kind,
    coKind: (kind) => kind,
    form: (id) => (id === 'form-1' ? 'No. 12' : id),
  });
  return detailOf(event, history, say);
}

const begun = [listed(1, 'LeadRegistered'), listed(2, 'HelpItemAdded'), listed(3, 'HelpItemIssued')];
const rows = ({ changes }: EventDetail): string[] =>
  changes.map(({ after, before, label }) => `${label}: ${before} > ${after}`);

describe('what a line of the history opens to', () => {
  it.each(TYPES)('%s is said with labels in both languages, never as it is stored', (type) => {
    const texts = (language: 'zh' | 'en'): string[] => {
      const { changes, facts, lines } = opened(listed(9, type), begun, language);
      return [...changes.map(({ label }) => label), ...facts.map(({ label }) => label), ...lines.map(({ id }) => id)];
    };
    const named = (list: readonly string[]): readonly string[] => list.filter((text) => !text.startsWith('h1.'));
    for (const label of named(texts('zh'))) expect(label).toMatch(HAN);
    for (const label of named(texts('en'))) expect(label).not.toMatch(/\p{Script=Han}|[a-z][A-Z]/u);
    expect(JSON.stringify(opened(listed(9, type), begun))).not.toMatch(/undefined|\[object|words\.|history\.|field\./);
  });

  it('a corrected project shows the values before and after, from the history before it', () => {
    const revised = listed(9, 'ProjectRevised', { changes: { name: 'Gear works', money: null }, reason: 'wrong' });
    expect(rows(opened(revised, [...begun, revised]))).toEqual([
      ...['name: Gear plant > Gear works', 'planned investment: CNY 120 million > '],
    ]);
    const again = listed(10, 'ProjectRevised', { changes: { name: 'Gear hall' }, reason: 'wrong' });
    expect(rows(opened(again, [...begun, revised, again]))).toEqual(['name: Gear works > Gear hall']);
  });

  it('so do a plan, a party, a leader, a transfer and a new limit', () => {
    const plan = listed(4, 'PlanRevised');
    const later = listed(5, 'PlanRevised', { ...SAMPLES.PlanRevised, revision: 3, commencement: '2027-02-01' });
    expect(rows(opened(later, [...begun, plan]))).toEqual([
      expect.stringMatching(/: Tue 5 Jan 2027 > Mon 1 Feb 2027$/),
    ]);
    expect(rows(opened(listed(4, 'LeaderAssigned'), begun))).toEqual([expect.stringMatching(/Leader: {2}> Zhao$/)]);
    expect(rows(opened(listed(4, 'HelpPartyFilled'), begun))).toContainEqual(
      expect.stringMatching(/: {2}> Land Bureau Zhou$/),
    );
    expect(rows(opened(listed(4, 'HelpItemTransferred'), begun))).toEqual([expect.stringMatching(/: Zhou > Li$/)]);
    const limit = listed(4, 'HelpItemLimitChanged', { itemId: 'item-1', limit: 8 });
    expect(rows(opened(limit, begun))).toEqual([expect.stringMatching(/: 5 working days > 8 working days$/)]);
  });

  it('the list of one item tells its changes without the project', () => {
    expect(rows(opened(listed(4, 'HelpItemSignedFor'), begun.slice(1)))).toHaveLength(1);
  });

  it('without the history before it, says what was recorded', () => {
    const { changes, facts } = opened(listed(9, 'HelpItemTransferred'), []);
    expect(changes).toEqual([]);
    expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining(['Permit', 'Land Bureau', 'Li']));
  });

  it('a hand-over shows its lines with their answers and words, and which item a question was about', () => {
    const lines: readonly HandOverLine[] = [
      { id: 'h1.1', kind: 'item', refId: 'item-1', verdict: 'accept', note: '' },
      { id: 'h1.2', kind: 'question', refId: 'q1', verdict: 'dispute', note: 'nobody asked me' },
    ];
    const answered = listed(9, 'HandOverAnswered', { handOverId: 'h1', accepted: true, lines });
    expect(hasDispute(answered)).toBe(true);
    expect(opened(answered, [...begun, listed(4, 'RungReached')]).lines).toMatchObject([
      ...[{ subject: 'Permit', verdict: 'accept' }],
      ...[{ subject: 'Permit', verdict: 'dispute', note: 'nobody asked me', kind: 'question' }],
    ]);
    expect(hasDispute(listed(9, 'HandOverProposed'))).toBe(false);
  });

  it('keeps what a newer server recorded', () => {
    const event = Object.assign(listed(9, 'ProjectResumed'), {
      type: 'SomethingNew',
      data: { shade: 'blue', reason: 'x' },
    });
    expect(opened(event, begun).facts).toEqual([{ key: 'shade', label: 'shade', value: 'blue' }]);
  });
});
