import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { COMMAND_NAMES, COMMANDS, FORMS } from '../commands';
import * as ask from './ask';
import { uuid } from './fields';
import { asked, changes, formOf, subject } from './form';

describe('a form', () => {
  it('asks for what it is told to, in the order of the payload, with the bounds of the schema', () => {
    const payload = z.strictObject({
      itemId: subject(uuid, 'item'),
      title: ask.line(120),
      percent: ask.whole(0, 100, { unit: 'percent' }).optional(),
      kind: ask.choice(['a', 'b'], 'letters', { label: 'letter' }),
      parties: asked(z.array(z.string()).min(2), { kind: 'texts', required: true }).optional(),
      unasked: z.string(),
    });
    expect(formOf(payload)).toEqual({
      about: ['item'],
      fields: [
        { name: 'title', label: 'title', kind: 'line', required: true, longest: 120 },
        { name: 'percent', label: 'percent', kind: 'int', unit: 'percent', required: false, min: 0, max: 100 },
        { name: 'kind', label: 'letter', kind: 'choice', words: 'letters', required: true, options: ['a', 'b'] },
        { name: 'parties', label: 'parties', kind: 'texts', required: true, min: 2 },
      ],
    });
  });

  it('says of a change what takes the value back', () => {
    const facts = z.strictObject({ name: ask.line(10), money: ask.money().nullable(), note: ask.words().optional() });
    const { changes: key, fields } = formOf(z.strictObject({ changes: changes(facts.partial()) }));
    expect(key).toBe('changes');
    expect(fields.map(({ change, emptied, name, required }) => [name, change, required, emptied])).toEqual([
      ['name', true, true, undefined],
      ['money', true, false, null],
      ['note', true, false, undefined],
    ]);
  });

  it('leaves alone a schema that is asked for elsewhere', () => {
    ask.day();
    asked(uuid, { kind: 'item' });
    expect(formOf(z.strictObject({ id: uuid })).fields).toEqual([]);
  });
});

describe('the forms of the commands', () => {
  it.each(COMMAND_NAMES)('%s names only fields that it has', (name) => {
    const { fields } = FORMS[name];
    const names = fields.map((field) => field.name);
    const named = fields.flatMap(({ resetBy = [], unitField, when }) => [
      ...resetBy,
      ...(when ? [when.field] : []),
      // A correction asks for a person of the unit that stays.
      ...(unitField && name !== 'ReviseProject' ? [unitField] : []),
    ]);
    expect(named.filter((each) => !names.includes(each))).toEqual([]);
  });

  it.each(COMMAND_NAMES)('%s can be filled in: what it needs is asked for, or is what it is opened on', (name) => {
    if (name === 'ImportProject') return;
    const { about, changes: key, fields } = FORMS[name];
    const given = [...fields.map((field) => field.name), ...about.map((each) => `${each}Id`), key];
    const needed = Object.entries(COMMANDS[name].shape).flatMap(([field, schema]) =>
      (schema as z.ZodType).safeParse(undefined).success ? [] : [field],
    );
    expect(needed.filter((field) => !given.includes(field))).toEqual([]);
  });
});
