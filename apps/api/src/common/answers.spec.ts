import { describe, expect, it } from '@jest/globals';
import { commandAnswer, eventList, projectDetail } from '@bangban/contract';
import { z } from 'zod';
import { Answers, AnswersNothingOrWaits, jsonSchema, NAMED_SCHEMAS } from './answers';

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

describe('answers', () => {
  it('of a handler are what its route describes', () => {
    expect(Object.getOwnPropertyNames(Routes.prototype)).toContain('right');
  });

  it('with a name of their own are described once, and referred to', () => {
    expect(jsonSchema(projectDetail, 'output')).toMatchObject({
      properties: { project: { $ref: '#/components/schemas/ProjectState' } },
    });
    expect(jsonSchema(commandAnswer, 'output')).toEqual({ $ref: '#/components/schemas/CommandAnswer' });
    expect(NAMED_SCHEMAS.get('CommandAnswer')).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify([...NAMED_SCHEMAS])).not.toContain('$defs');
  });

  it('with an event name it and what it says once, in whichever envelope, and take nothing beside', () => {
    jsonSchema(z.union([eventList, commandAnswer]), 'output');
    const contents = { $ref: '#/components/schemas/EventContents' };
    for (const name of ['Event', 'EventRow']) {
      const closed = { type: 'object', properties: { data: {} }, additionalProperties: false };
      expect(NAMED_SCHEMAS.get(name)).toMatchObject({ allOf: [closed, contents] });
    }
    const { oneOf } = NAMED_SCHEMAS.get('EventContents') as { oneOf: readonly object[] };
    expect(oneOf[0]).toEqual({
      type: 'object',
      properties: {
        type: { type: 'string', const: 'LeadRegistered' },
        data: { $ref: '#/components/schemas/LeadRegistered' },
      },
      required: ['type', 'data'],
    });
  });
});
