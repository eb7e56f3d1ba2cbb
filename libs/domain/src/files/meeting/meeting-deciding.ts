import type { Meeting, MeetingCommandMap } from '@bangban/contract';
import type { FileBatch, FileRefusal } from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import type { MeetingFact } from './meeting.events';
import type { MeetingRefusalCode } from './meeting.refusals';

export type MeetingCommandName = keyof MeetingCommandMap;
export type MeetingBatch = FileBatch<Meeting, MeetingFact, FileContext>;

export function refuse(code: MeetingRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

export function add(batch: MeetingBatch, fact: MeetingFact): null {
  batch.add(fact);
  return null;
}
