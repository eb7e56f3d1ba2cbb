import { ACT_WORDS as WORDS } from '@bangban/contract/vocabulary';
import type { Text } from '@bangban/kernel';
import type { CommandName } from '../command/commands';

/** What one can do, in the words of the buttons: one of each command. */
export const ACT_WORDS: Readonly<Record<CommandName, Text>> = WORDS;
