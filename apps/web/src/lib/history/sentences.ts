import type { EventMap, EventType } from '@bangban/domain';
import { AGENCY_SENTENCES } from './agency-sentences';
import { COMMITMENT_SENTENCES } from './commitment-sentences';
import { FORM_SENTENCES } from './form-sentences';
import { ITEM_SENTENCES } from './item-sentences';
import { PROJECT_SENTENCES } from './project-sentences';
import type { Say, Sentence, Sentences } from './say';

/** Every type of event has a sentence; a new type without one does not compile. */
export const SENTENCES: Sentences<EventType> = {
  ...PROJECT_SENTENCES,
  ...ITEM_SENTENCES,
  ...FORM_SENTENCES,
  ...COMMITMENT_SENTENCES,
  ...AGENCY_SENTENCES,
};

/** What a recorded event says. Null for a type that a newer server knows and this page does not. */
export function sentenceOf(event: { readonly type: string; readonly data: unknown }, say: Say): Sentence | null {
  if (!Object.hasOwn(SENTENCES, event.type)) return null;
  const type = event.type as EventType;
  return (SENTENCES[type] as (data: EventMap[EventType], say: Say) => Sentence)(event.data as EventMap[EventType], say);
}

/** Bookkeeping between two acts: true, but not news. Hidden until somebody asks for everything. */
const QUIET: readonly EventType[] = [
  'ProjectClockArmed',
  'ProjectClockStopped',
  'ProjectClockSuspended',
  'ItemClockArmed',
  'ItemClockStopped',
  'ItemClockSuspended',
  'HoldingBegun',
  'PrerequisiteMet',
  'SilentStartMoved',
  'AnswerTimeMoved',
  'StillnessArmed',
  'FormClockArmed',
  'FormClockStopped',
  'FormClockSuspended',
];

export function isQuiet(type: string): boolean {
  return QUIET.some((quiet) => quiet === type);
}
