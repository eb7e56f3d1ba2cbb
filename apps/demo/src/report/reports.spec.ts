import { describe, expect, it } from '@jest/globals';
import { escalationTable } from './escalation-table';
import { stageTable } from './stage-table';
import { highest } from './workflows';

const project = { stage: 'intent', status: 'active', light: 'green', openItems: 3, redItems: 0 } as const;

type Question = Parameters<typeof escalationTable>[0][number];

const question: Question = {
  openedAt: '2026-11-19T16:30:00.000Z',
  rung: 'leader',
  recipients: ['leader-1'],
  projectName: '智能传感器产业化项目',
  itemTitle: '用地预审',
  clock: 'handling',
  kind: 'rung',
  words: null,
  lapsedAt: null,
  closedAt: null,
  answeredAt: null,
  answeredBy: null,
};

describe('the table of stages', () => {
  const lines = stageTable([
    project,
    { ...project, light: 'red', redItems: 2 },
    { ...project, stage: 'signing', status: 'shelved', light: 'none' },
  ]);

  it('has a row for every stage and one for all', () => {
    expect(lines).toHaveLength(2 + 5 + 1);
  });

  it('counts lights, rest and items', () => {
    const numbers = (line: string | undefined): number[] =>
      (line ?? '').split(/\s+/).map(Number).filter(Number.isFinite);
    expect(numbers(lines[3])).toEqual([2, 1, 0, 1, 0, 6, 2]);
    expect(numbers(lines[4])).toEqual([1, 0, 0, 0, 1, 3, 0]);
    expect(numbers(lines.at(-1))).toEqual([3, 1, 0, 1, 1, 9, 2]);
  });
});

describe('the table of escalations', () => {
  const names = { 'leader-1': '赵以恒', 'leader-2': '宋知行' };
  const last = (row: Question): string | undefined => escalationTable([row], names, 480).at(-1)?.split(/ {2,}/).at(-1);

  it('says on which day of the place who was asked about what', () => {
    const line = escalationTable([question], names, 480).at(-1);
    expect(line).toMatch(/^2026-11-20 +包保领导 leader +赵以恒 +智能传感器产业化项目 +用地预审 +open$/);
  });

  it('says what became of the question', () => {
    expect(last(question)).toBe('open');
    expect(last({ ...question, lapsedAt: '2026-11-24T16:00:00.000Z' })).toBe('no answer in time');
    expect(last({ ...question, closedAt: '2026-11-21T01:00:00.000Z' })).toBe('closed before an answer');
    const answered = { answeredAt: '2026-11-21T01:00:00.000Z', answeredBy: 'leader-2', words: '请抓紧办理。' };
    expect(last({ ...question, ...answered })).toBe('宋知行: 请抓紧办理。');
  });

  it('names the clock where no item is meant, and approvals that wait for each other', () => {
    expect(escalationTable([{ ...question, itemTitle: null, clock: 'routine:judge' }], names, 480).at(-1)).toContain(
      'routine:judge',
    );
    expect(escalationTable([{ ...question, kind: 'deadlock' }], names, 480).at(-1)).toContain('用地预审（互为前置）');
  });
});

describe('the question that has climbed highest', () => {
  it('is the newest of the highest rung that still stands', () => {
    const at = (rung: Question['rung'], closedAt: string | null, n: number) => ({ rung, closedAt, n });
    const asked = [
      at('principal-leaders', '2026-08-20T00:00:00Z', 1),
      at('leader-in-charge', null, 2),
      at('leader-in-charge', null, 3),
      at('leader', null, 4),
    ];
    expect(highest(asked)?.n).toBe(3);
    expect(highest(asked.slice(0, 1))).toBeUndefined();
  });
});
