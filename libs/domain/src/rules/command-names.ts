import { RULES } from './table';
import type { CommandName } from '../command/commands';

/** Every command: what has no rule is none, and does not compile. */
export const COMMAND_NAMES = Object.keys(RULES) as CommandName[];
