import { REACTION_REFUSAL_WORDS, REACTION_WORDS } from '@bangban/contract/vocabulary';
import type { Text } from '@bangban/kernel';
import type { RefusalCode } from '../refusals/refusals';
import type { SystemCommandName } from './system-commands';

/** A command without words, and words without a code, do not compile. */
const COMMANDS: Readonly<Record<Exclude<SystemCommandName, 'NoteRefusal'>, Text>> = REACTION_WORDS;
const CODES: Readonly<Partial<Record<RefusalCode, Text>>> = REACTION_REFUSAL_WORDS;

const words = (known: Readonly<Record<string, Text | undefined>>, code: string): Text =>
  known[code] ?? { zh: code, en: code };

export const reactionWords = (command: string): Text => words(COMMANDS, command);
export const reactionRefusalWords = (code: string): Text => words(CODES, code);
