import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Expert, Review } from '@bangban/contract';
import { decideFile, type FileEvent, type FileStand } from '@bangban/kernel';
import { CALENDAR, deepFreeze, local } from '@bangban/kernel/testing';
import { DEFAULT_POLICY } from '../../policy/default-policy';
import { tellReview } from '../../review/told-review';
import { as, CITY } from '../../testing/city.spec-support';
import { Story } from '../../testing/story.spec-support';
import type { FileContext } from '../file-kinds';
import { REVIEW_FILE } from './review.decider';
import type { ReviewFact, ReviewInput } from './review.events';

const ID = 'f0000000-0000-4000-8000-000000000001';
const PEOPLE = ['land-handler', 'park-head', 'park-handler', 'housing-head'] as const;
const idOf = (index: number): string => `e0000000-0000-4000-8000-00000000000${index}`;
const EXPERTS = PEOPLE.map((personId, index): Expert => ({
  id: idOf(index),
  personId,
  fields: ['land'],
  note: '',
  since: local('2026-03-01 09:00'),
  listedBy: 'promoter',
  retired: null,
}));
const project = Story.lead().project;
const FACTS = { investment: '36000', land: '120', tax: '1500', jobs: '180' };
const OPINION = { scores: { environment: 80, energy: 75, land: 90, technology: 70 }, remarks: '可行' };

function context(who: string, at: string): FileContext {
  const [personId = '', actingFor = null] = who.split('/');
  const system = who === 'system';
  return {
    fileId: ID,
    commandId: `c ${who} ${at}`,
    now: local(at),
    actor: system ? { id: 'system', actingFor: null, kind: 'system' } : { id: personId, actingFor, kind: 'person' },
    principal: system ? null : as(personId, actingFor),
    calendar: CALENDAR,
    directory: CITY,
    policy: DEFAULT_POLICY,
    named: { project, seen: true, standing: [], experts: EXPERTS },
    lastNumber: 4,
  };
}

/** A review as a spec tells it. */
class Telling {
  stands: FileStand<Review> = { state: null, seq: 0 };
  readonly events: FileEvent<ReviewFact>[] = [];

  constructor(experts = 3) {
    const expertIds = EXPERTS.slice(0, experts).map(({ id }) => id);
    this.does('promoter', {
      name: 'CallReview',
      payload: { projectId: project.id, subject: '准入', facts: FACTS, expertIds },
    });
  }

  get review(): Review {
    if (!this.stands.state) throw new Error('no review');
    return this.stands.state;
  }

  /** The status afterwards, or the code of the refusal. */
  does(who: string, command: ReviewInput, at = '2026-03-10 09:00'): string {
    const decision = decideFile(REVIEW_FILE, deepFreeze(this.stands), deepFreeze(command), context(who, at));
    if (!decision.ok) return decision.code;
    this.events.push(...decision.events);
    this.stands = { state: decision.state, seq: this.stands.seq + decision.events.length };
    return REVIEW_FILE.statusOf(decision.state);
  }

  declares(who: string, conflict: string | null = null, at?: string): string {
    return this.does(who, { name: 'DeclareConflict', payload: { conflict } }, at);
  }

  handsIn(who: string, at?: string, remarks = OPINION.remarks): string {
    return this.does(who, { name: 'HandInOpinion', payload: { ...OPINION, remarks } }, at);
  }
}

describe('a review', () => {
  it('has its limit in working days, and asks itself to look when a reminder and the end come due', () => {
    const { events, review } = new Telling();
    expect(review.seats.map(({ due, remindAt }) => [due, remindAt])).toEqual(
      Array.from({ length: 3 }, () => [local('2026-03-18 00:00'), local('2026-03-17 00:00')]),
    );
    const [called] = events;
    if (!called) throw new Error('nothing happened');
    expect(REVIEW_FILE.reactionsOf(called, review).map(({ at, command }) => [command.name, at])).toEqual([
      ['SettleReview', local('2026-03-17 00:00')],
      ['SettleReview', local('2026-03-18 00:00')],
    ]);
  });

  it('wants no opinion of somebody who acts for an expert, nor a decision of somebody who acts for a leader', () => {
    const told = new Telling();
    expect(told.does('officer/land-handler', { name: 'DeclareConflict', payload: { conflict: null } })).toBe(
      'REVIEW_NOT_FOR_ANOTHER',
    );
    const decide = { name: 'DecideReview', payload: { verdict: 'deferred', reason: 'x', conditions: [] } } as const;
    expect(told.does('officer/deputy', decide)).toBe('REVIEW_NOT_FOR_ANOTHER');
    expect(told.does('leader', decide)).toBe('REVIEW_DECIDE_FORBIDDEN');
  });

  it('excuses who declares a conflict, also later, and then closes with the others', () => {
    const told = new Telling();
    for (const who of ['land-handler', 'park-head', 'park-handler']) told.declares(who);
    told.handsIn('land-handler');
    told.handsIn('park-head');
    expect(told.declares('park-handler', '曾参与招引')).toBe('closed');
    expect(told.review.seats[2]).toMatchObject({ excused: { reason: '曾参与招引' }, opinion: null });
    expect(told.events.at(-1)).toMatchObject({ fact: { type: 'ReviewClosed' }, actor: { kind: 'system' } });
  });

  it('closes early only when the time of those who are awaited has run out, with enough opinions', () => {
    const told = new Telling();
    const close = { name: 'CloseReview', payload: { reason: '到期' } } as const;
    told.declares('land-handler');
    told.handsIn('land-handler');
    expect(told.does('promoter', close, '2026-03-17 23:59')).toBe('REVIEW_WAITS');
    expect(told.does('promoter', close, '2026-03-18 09:00')).toBe('REVIEW_TOO_FEW');
    told.declares('park-head', null, '2026-03-18 09:00');
    told.handsIn('park-head', '2026-03-18 10:00');
    expect(told.does('promoter', close, '2026-03-18 11:00')).toBe('closed');
    expect(told.review.seats.map(({ late }) => late)).toEqual([false, true, true]);
  });

  it('gives a decision the next number of its series, and asks the project to take it', () => {
    const told = new Telling(2);
    for (const who of ['land-handler', 'park-head']) {
      told.declares(who);
      told.handsIn(who);
    }
    told.does('deputy', { name: 'DecideReview', payload: { verdict: 'admitted', reason: '同意', conditions: [] } });
    const [last] = told.events.slice(-1);
    if (!last) throw new Error('nothing happened');
    expect(REVIEW_FILE.publishedBy(last, told.review)).toEqual({
      kind: 'number',
      series: { kind: 'review', scope: '2026' },
      number: 5,
    });
    expect(REVIEW_FILE.reactionsOf(last, told.review)).toMatchObject([
      { target: { kind: 'project', id: project.id }, command: { name: 'NoteAdmission', payload: { no: 5 } } },
    ]);
  });

  const TIMES = ['2026-03-11 09:00', '2026-03-17 09:00', '2026-03-18 09:00', '2026-03-23 09:00', '2026-03-30 09:00'];
  const step = fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom('declare', 'conflict', 'hand-in', 'excuse'));
  const played = (steps: readonly (readonly [string, string])[], looks: readonly boolean[]): Telling => {
    const told = new Telling();
    steps.forEach(([who, what], index) => {
      const at = TIMES[Math.floor((index * TIMES.length) / steps.length)] ?? '';
      if (looks[index]) told.does('system', { name: 'SettleReview', payload: {} }, at);
      if (what === 'hand-in') told.handsIn(who, at, `评语 ${who}`);
      else if (what === 'excuse')
        told.does('promoter', { name: 'ExcuseExpert', payload: { seat: 1, reason: 'x' } }, at);
      else told.declares(who, what === 'conflict' ? '有关系' : null, at);
    });
    told.does('system', { name: 'SettleReview', payload: {} }, '2026-04-10 09:00');
    return told;
  };

  it('looked at often or late, reminds and is late as of the same instants; its events give its state again', () => {
    const lapses = (told: Telling): object[] =>
      told.events.flatMap(({ fact }) => (/Reminded|Overdue/.test(fact.type) ? [fact] : []));
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (steps, looks) => {
          const [often, late] = [played(steps, looks), played(steps, [])];
          expect(lapses(often)).toEqual(lapses(late));
          const events = JSON.parse(JSON.stringify(often.events)) as readonly FileEvent<ReviewFact>[];
          expect(events.reduce<Review | null>((state, event) => REVIEW_FILE.evolve(state, event), null)).toEqual(
            often.review,
          );
        },
      ),
    );
  });

  it('tells nobody what another gave before closing, and nobody’s name after it where the rules keep names back', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const { review } = played(steps, []);
        for (const personId of [...PEOPLE, 'promoter', 'deputy']) {
          const told = tellReview(review, { personId, actingFor: null, amounts: true });
          const others = PEOPLE.filter((each) => each !== personId);
          const read = others.filter((each) => JSON.stringify(told).includes(`评语 ${each}`));
          if (!review.closed) expect(read).toEqual([]);
          const substitute = tellReview(review, { personId: 'officer', actingFor: personId, amounts: true });
          if (!review.closed) expect(JSON.stringify(substitute)).not.toContain('评语');
          const nameless = { ...review, rules: { ...review.rules, namesShown: false } };
          const unnamed = tellReview(nameless, { personId, actingFor: null, amounts: true });
          if (review.closed) {
            const named = unnamed.seats.flatMap((seat) => (seat.personId === null ? [] : [seat.personId]));
            expect(named.filter((each) => each !== personId)).toEqual([]);
          }
        }
      }),
    );
  });
});
