import { describe, expect, it } from '@jest/globals';
import { commandAnswer, eventRow, itemState, policy, projectState } from '@bangban/contract';
import type { HelpItemState, Policy, ProjectState } from '@bangban/domain';
import type { EventRow } from '@bangban/persistence';
import { z } from 'zod';
import { type AnswerOf, Answers, AnswersNothingOrWaits, jsonSchema, NAMED_SCHEMAS, type Surplus } from './answers';

const answer = z.object({
  rows: z.array(z.object({ id: z.string(), at: z.iso.datetime(), of: z.enum(['a', 'b']).nullable() })),
});

const row = { id: '1', at: '2026-03-02T00:00:00.000Z', of: 'a' } as const;

/** The compiler judges these; each line marked as an error is one. */
class Routes {
  @Answers(answer)
  right() {
    return { rows: [row] };
  }

  @Answers(answer)
  async later() {
    return { rows: await Promise.resolve([row] as const) };
  }

  // @ts-expect-error what is described is missing
  @Answers(answer)
  without() {
    return { rows: [{ id: '1', of: null }] };
  }

  // @ts-expect-error deep in it stands more than is described
  @Answers(answer)
  async more() {
    return Promise.resolve({ rows: [{ ...row, secret: 'x' }] });
  }

  // @ts-expect-error a word that is not of the list
  @Answers(answer)
  another() {
    return { rows: [{ ...row, of: 'c' as string }] };
  }

  // @ts-expect-error an instant goes as text
  @Answers(answer)
  date() {
    return { rows: [{ ...row, at: new Date(0) }] };
  }

  // @ts-expect-error whatever it is, nobody knows it
  @Answers(answer)
  unknown(): unknown {
    return { rows: [row] };
  }

  // @ts-expect-error nothing, or what waits
  @AnswersNothingOrWaits()
  waits() {
    return { id: '1' };
  }
}

/** Fields of either that the other has not; nothing, where they are the same. */
type Apart<Kept, Answered> = [Kept] extends [Answered]
  ? Surplus<Kept, Answered> | Surplus<Answered, Kept>
  : 'what is kept does not fit what is answered';
const agree = <Difference>(...none: [Difference] extends [never] ? [] : [differs: Difference]): boolean =>
  none.length === 0;

describe('answers', () => {
  it('of a handler are what its route describes', () => {
    expect(Object.getOwnPropertyNames(Routes.prototype)).toContain('right');
  });

  it('tell a state of the record whole', () => {
    const all = [
      agree<Apart<ProjectState, AnswerOf<typeof projectState>>>(),
      agree<Apart<HelpItemState, AnswerOf<typeof itemState>>>(),
      agree<Apart<Policy, AnswerOf<typeof policy>>>(),
      agree<Apart<EventRow, AnswerOf<typeof eventRow>>>(),
    ];
    expect(all).toEqual([true, true, true, true]);
    // @ts-expect-error a field that only the state has
    expect(agree<Apart<ProjectState & { readonly added?: string }, AnswerOf<typeof projectState>>>()).toBe(true);
    // @ts-expect-error a field that only the answer has
    expect(agree<Apart<Omit<ProjectState, 'exit'>, AnswerOf<typeof projectState>>>()).toBe(true);
  });

  it('with a name of their own are described once, and referred to', () => {
    expect(jsonSchema(z.object({ project: projectState }), 'output')).toMatchObject({
      properties: { project: { $ref: '#/components/schemas/ProjectState' } },
    });
    expect(jsonSchema(commandAnswer, 'output')).toEqual({ $ref: '#/components/schemas/CommandAnswer' });
    expect(NAMED_SCHEMAS.get('CommandAnswer')).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify([...NAMED_SCHEMAS])).not.toContain('$defs');
  });
});
