import type { z } from 'zod';
import { calendarFileCommands } from '../calendar/calendar-file.commands';
import type { Frozen } from '../common/frozen';
import { policyFileCommands } from '../policy/policy-file.commands';
import type { AUDIT_ACTS } from '../vocabulary/index';

/** The payload of every command of a file, by its name. */
export const FILE_COMMANDS = { ...calendarFileCommands, ...policyFileCommands };

/** Of commands that have a word in the audit. */
type Worded<Name extends keyof typeof AUDIT_ACTS> = Name;
export type FileCommandName = Worded<keyof typeof FILE_COMMANDS>;

type Of<Commands extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Name in keyof Commands]: Frozen<z.output<Commands[Name]>>;
};
export type CalendarFileCommandMap = Of<typeof calendarFileCommands>;
export type PolicyFileCommandMap = Of<typeof policyFileCommands>;
