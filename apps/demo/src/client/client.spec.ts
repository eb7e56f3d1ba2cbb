import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inLanes } from './lanes';
import { answered, ApiProblem } from './problem';
import { until } from './until';

describe('work in lanes', () => {
  it('does everything, no more than a few at a time', async () => {
    const done: number[] = [];
    let [under, most] = [0, 0];
    await inLanes(3, [1, 2, 3, 4, 5, 6, 7], async (entry) => {
      under += 1;
      most = Math.max(most, under);
      await pause(1);
      under -= 1;
      done.push(entry);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('begins nothing new after a failure, and tells it', async () => {
    const begun: number[] = [];
    const work = async (entry: number): Promise<void> => {
      begun.push(entry);
      await pause(1);
      if (entry === 2) throw new Error('two');
    };
    await expect(inLanes(2, [1, 2, 3, 4, 5, 6], work)).rejects.toThrow('two');
    expect(begun.length).toBeLessThan(5);
  });
});

describe('waiting for the installation', () => {
  it('asks until there is an answer', async () => {
    let asked = 0;
    expect(await until('three', () => Promise.resolve((asked += 1) === 3 ? asked : null))).toBe(3);
  });

  it('says for what it waited in vain', async () => {
    await expect(until('a rung', () => Promise.resolve(null), 50)).rejects.toThrow('waited 0.05 s for a rung');
  });
});

describe('an answer of the API', () => {
  const body = {
    type: 'about:blank',
    title: '',
    status: 409,
    detail: '未到节点',
    requestId: 'r',
    messages: { zh: '', en: '' },
  };

  it('is its data, or nothing where there is none', () => {
    expect(answered('reading', { data: { a: 1 }, response: new Response() })).toEqual({ a: 1 });
    expect(answered('writing', { response: new Response(null, { status: 204 }) })).toBeUndefined();
  });

  it('is a problem that says what was being done and what was wrong', () => {
    const response = new Response(null, { status: 409 });
    const error = { ...body, code: 'GATE_NOT_MET', details: { to: 'signing' } };
    const failing = (): unknown => answered('advance-stage', { error, response });
    expect(failing).toThrow(ApiProblem);
    expect(failing).toThrow('advance-stage: 409 GATE_NOT_MET: 未到节点 {"to":"signing"}');
  });
});
