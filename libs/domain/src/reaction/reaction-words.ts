import type { Text } from '@bangban/kernel';
import type { RefusalCode } from '../refusals/refusals';
import type { SystemCommandName } from './system-commands';

/** What one file asks of another, as people call it. */
const REACTION_WORDS: Readonly<Record<Exclude<SystemCommandName, 'NoteRefusal'>, Text>> = {
  NoteSharedProof: { zh: '注明凭证另有项目登记', en: 'note that a proof stands on another project' },
};

/** Why the other file did not take it, in a few words. */
const REACTION_REFUSAL_WORDS: Readonly<Partial<Record<RefusalCode, Text>>> = {
  PROJECT_STATUS: { zh: '对方项目已结束', en: 'the other project has ended' },
  PROOF_NOT_HERE: { zh: '该凭证在对方项目已撤销', en: 'the proof has been withdrawn there' },
};

const words = (known: Readonly<Record<string, Text | undefined>>, code: string): Text =>
  known[code] ?? { zh: code, en: code };

export const reactionWords = (command: string): Text => words(REACTION_WORDS, command);
export const reactionRefusalWords = (code: string): Text => words(REACTION_REFUSAL_WORDS, code);
