import { describe, expect, it } from '@jest/globals';
import type { CommandName } from '@bangban/domain';
import { zh } from '../../i18n/zh';
import { defaultsOf } from './defaults';
import { COMMAND_NAMES, formOf, resetBy, shownFields, unitAsked } from './fields';
import { aContext } from './form.spec-support';
import { faultsOf, fieldOfRefusal, payloadOf } from './payload';

const of = <N extends CommandName>(name: N, more: Parameters<typeof aContext>[1] = {}) => ({
  ...aContext(name, more),
  name,
});

describe('the forms', () => {
  it('have a word for each choice', () => {
    const fields = COMMAND_NAMES.flatMap((name) => formOf(name).fields);
    const choices = fields.flatMap(({ options = [], words }) => (words ? options.map((each) => [words, each]) : []));
    const wordless = choices.filter(
      ([group, each]) => !(String(each) in Object(zh.words[group as keyof typeof zh.words])),
    );
    expect(choices.length).toBeGreaterThan(20);
    expect(wordless).toEqual([]);
  });

  it('ask for parties and money of a contract alone', () => {
    const names = (kind: string): string[] => shownFields('RecordEvidence', { kind }).map(({ name }) => name);
    expect(names('contract')).toEqual([
      'kind',
      'number',
      'date',
      'parties',
      'money',
      'signingKind',
      'sha256',
      'itemId',
      'earlyReason',
      'note',
    ]);
    expect(names('other')).toEqual(['kind', 'number', 'date', 'sha256', 'itemId', 'earlyReason', 'note']);
  });
});

describe('what is sent', () => {
  it('leaves out what is empty and trims the rest', () => {
    expect(payloadOf(of('RecordContact'), { kind: 'call', summary: '  spoke  ', date: undefined })).toEqual({
      kind: 'call',
      summary: 'spoke',
    });
    expect(
      payloadOf(of('RegisterLead'), { name: 'X', investor: { name: ' ', country: 'CN' }, money: { amount: '' } }),
    ).toEqual({ name: 'X' });
  });

  it('names the item and the question concerned', () => {
    const answer = of('AnswerEscalation', { itemId: 'item-1', escalationId: 'q1' });
    expect(payloadOf(answer, { instruction: 'urge', words: 'now' })).toEqual({
      instruction: 'urge',
      words: 'now',
      itemId: 'item-1',
      escalationId: 'q1',
    });
    expect(payloadOf(of('SignForHelpItem', { itemId: 'item-1' }), {})).toEqual({ itemId: 'item-1' });
  });

  it('holds only what differs when data are corrected', () => {
    const { detail } = aContext('ReviseProject');
    const name = detail?.project.name ?? '';
    const values = { name, industry: 'textiles', origin: 'foreign', reason: 'typing error' };
    expect(payloadOf(of('ReviseProject'), values)).toEqual({
      changes: { industry: 'textiles', origin: 'foreign' },
      reason: 'typing error',
    });
  });

  it('takes back what was emptied when data are corrected', () => {
    const money = { amount: '1', currency: 'CNY' };
    const project = {
      investor: { name: 'A', country: 'CN' },
      money,
      landingUnitId: 'zone',
      platform: 'fair',
      signingYear: 2026,
      investorContactIds: ['contact'],
    };
    const emptied = {
      name: 'Gear plant',
      industry: 'machinery',
      investor: { name: '', country: 'CN' },
      platform: ' ',
      money: { amount: '', currency: 'CNY' },
      landingUnitId: undefined,
      signingYear: undefined,
      reason: 'wrong',
      origin: undefined,
      investorContactIds: [],
    };
    expect(payloadOf(of('ReviseProject', { project }), emptied).changes).toEqual({
      investor: null,
      money: null,
      landingUnitId: null,
      platform: '',
      signingYear: null,
      investorContactIds: [],
    });
  });

  it('keeps an amount as it was typed', () => {
    const values = {
      money: { amount: ' 12000.50 ', currency: 'USD' },
      date: '2026-09-01',
      proof: 'voucher',
      proofNumber: '1',
    };
    expect(payloadOf(of('RecordFundArrival'), values).money).toEqual({ amount: '12000.50', currency: 'USD' });
  });

  it('has a note on a disputed line only where one was written', () => {
    const lines = [
      { lineId: '1', verdict: 'accept', note: '' },
      { lineId: '2', verdict: 'dispute', note: ' late ' },
    ];
    expect(payloadOf(of('AnswerHandOver'), { lines })).toEqual({
      lines: [
        { lineId: '1', verdict: 'accept' },
        { lineId: '2', verdict: 'dispute', note: 'late' },
      ],
    });
  });
});

describe('what is found before anything is sent', () => {
  it.each<[CommandName, object, object]>([
    ['RecordContact', { kind: 'call' }, { summary: 'required' }],
    ['AssignLeader', {}, { leaderId: 'choose' }],
    ['AddHelpItem', { title: 'x', unitId: 'u', limit: 251 }, { limit: 'number' }],
    ['NoteProgress', { note: 'x', percent: 101 }, { percent: 'number' }],
    [
      'RecordFundArrival',
      { money: { amount: '12,5' }, date: '2026-01-01', proof: 'voucher', proofNumber: '1' },
      { money: 'amount' },
    ],
    [
      'RecordFundArrival',
      { money: { amount: '0' }, date: '2026-01-01', proof: 'voucher', proofNumber: '1' },
      { money: 'amount' },
    ],
    [
      'RecordEvidence',
      { kind: 'contract', number: '1', date: '2026-01-01', parties: ['a'], money: { amount: '1' } },
      { parties: 'parties' },
    ],
    ['RevisePlan', { commencement: '2026-01-01', production: '2027-01-01' }, {}],
    ['AnswerHandOver', { lines: [{ lineId: '1', verdict: 'dispute', note: ' ' }] }, { lines: 'dispute' }],
    ['AnswerHandOver', { lines: [{ lineId: '1', verdict: 'dispute', note: 'late' }] }, {}],
    ['AnswerHandOver', { lines: [] }, {}],
  ])('%s', (name, values, faults) => {
    const found = Object.entries(faultsOf(name, values as Record<string, unknown>)).map(([field, { key }]) => [
      field,
      key,
    ]);
    expect(Object.fromEntries(found)).toEqual(faults);
  });
});

describe('whose people may be chosen', () => {
  const person = formOf('ProposeHandOver').fields.find(({ name }) => name === 'toPersonId');
  const unitOf = (values: Record<string, unknown>): unknown => person && unitAsked('ProposeHandOver', person, values);

  it('those of the unit that the form asks for, not of one chosen before and hidden since', () => {
    expect(unitOf({ subject: 'introducing-unit', toUnitId: 'bureau' })).toBe('bureau');
    expect(unitOf({ subject: 'introducing-unit' })).toBeNull();
    expect(unitOf({ subject: 'leader', toUnitId: 'bureau' })).toBeUndefined();
  });

  it('those of the unit that stays, where the form does not ask for it', () => {
    const follower = formOf('ReviseProject').fields.find(({ name }) => name === 'followerId');
    const opened = defaultsOf(of('ReviseProject'));
    expect(opened['introducingUnitId']).toBeTruthy();
    expect(follower && unitAsked('ReviseProject', follower, opened)).toBe(opened['introducingUnitId']);
  });

  it('a choice falls with the one that it rested on', () => {
    expect(resetBy('ProposeHandOver', 'subject')).toEqual(['toPersonId']);
    expect(resetBy('ProposeHandOver', 'toUnitId')).toEqual(['toPersonId']);
    expect(resetBy('TransferHelpItem', 'unitId')).toEqual(['personId']);
    expect(resetBy('TransferHelpItem', 'reason')).toEqual([]);
  });
});

it('a refusal goes to the field that it is about, if the form shows it', () => {
  expect(fieldOfRefusal('RecordContact', 'DATE_IN_FUTURE', {})).toBe('date');
  expect(fieldOfRefusal('AdvanceStage', 'GATE_NOT_MET', {})).toBeNull();
  expect(fieldOfRefusal('RecordEvidence', 'CONTRACT_INCOMPLETE', { kind: 'other' })).toBeNull();
});
