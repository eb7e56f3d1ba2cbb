import { FORMS } from '@bangban/api-client';
import type { CommandName, Form, FormField } from '@bangban/contract';
import type { OfItemAlone } from '@bangban/domain';
import type { zh } from '../../i18n/zh';

export type { FieldKind } from '@bangban/contract';

export type Words = typeof zh.words;
export type FieldValues = Readonly<Record<string, unknown>>;

/** A field of the contract, of which every word exists. */
export interface Field extends FormField {
  readonly label: keyof typeof zh.field;
  readonly words?: keyof Words;
  readonly unit?: keyof typeof zh.unit;
}

interface CommandForm extends Form {
  readonly fields: readonly Field[];
  /** It ends or undoes something: the consequences are read before it is given. */
  readonly formal?: true;
  /** Nothing to fill in and nothing to weigh: one click, without a form. */
  readonly direct?: true;
}

/** What the form of every command asks for. Commands without fields are one click. */
const OF_COMMANDS: Readonly<Record<CommandName, CommandForm>> = FORMS;

export const formOf = (name: CommandName): CommandForm => OF_COMMANDS[name];
export const isFormal = (name: CommandName): boolean => formOf(name).formal ?? false;
export const isDirect = (name: CommandName): name is OfItemAlone => formOf(name).direct ?? false;
export const COMMAND_NAMES = Object.keys(OF_COMMANDS) as readonly CommandName[];

function isAsked({ when }: Field, values: FieldValues): boolean {
  if (!when) return true;
  const value = values[when.field];
  return when.is === undefined ? value !== undefined : when.is.some((each) => each === value);
}

/** The fields of a command that what is filled in asks for. */
export function shownFields(name: CommandName, values: FieldValues): readonly Field[] {
  return formOf(name).fields.filter((field) => isAsked(field, values));
}

/** Fields to be chosen anew once another has changed: a person of a unit that is no longer the one meant. */
export function resetBy(name: CommandName, changed: string): readonly string[] {
  return formOf(name)
    .fields.filter((field) => field.unitField === changed || field.resetBy?.includes(changed))
    .map((field) => field.name);
}

/**
 * The unit whose people may be chosen: null while it has not been named. Undefined where the form asks for no unit just now,
 * whatever was filled in before. A form that never asks for it is about the unit that it was opened on.
 */
export function unitAsked(name: CommandName, field: Field, values: FieldValues): string | null | undefined {
  const { unitField } = field;
  if (unitField === undefined) return undefined;
  const named = (fields: readonly Field[]): boolean => fields.some((each) => each.name === unitField);
  if (named(formOf(name).fields) && !named(shownFields(name, values))) return undefined;
  const unitId = values[unitField];
  return typeof unitId === 'string' && unitId !== '' ? unitId : null;
}
