import type { Trip, TripCall, TripCommandMap } from '@bangban/contract';
import type { FileBatch, FileRefusal } from '@bangban/kernel';
import type { RefusedReaction } from '../../event/reaction.events';
import type { TripLead } from '../../reaction/system-commands';
import type { NoteRefusal } from '../draft';
import type { FileContext } from '../file-kinds';
import type { TripRefusalCode } from './outreach.refusals';

export type TripCommand = {
  [N in keyof TripCommandMap]: { readonly name: N; readonly payload: TripCommandMap[N] };
}[keyof TripCommandMap];
export type TripInput = TripCommand | NoteRefusal;

/** A call as it is said: its company has a name in any case. */
export type SaidCall = Omit<TripCall, 'no' | 'lead' | 'leadRefused'>;
type Why = { readonly reason: string };
type Recorded = Omit<TripCommandMap['RecordTrip'], 'calls'> & { readonly calls: readonly SaidCall[] };

type Fact<Type extends string, Data extends object> = { readonly type: Type; readonly v: 1; readonly data: Data };
export type TripFact =
  | Fact<'TripRecorded', Recorded>
  | Fact<'TripRevised', TripCommandMap['ReviseTrip']>
  | Fact<'CallAdded', SaidCall>
  | Fact<'CallRevised', SaidCall & Why & { readonly callNo: number }>
  | Fact<'TripWithdrawn', Why>
  | Fact<'CallTurned', { readonly callNo: number; readonly projectId: string; readonly lead: TripLead }>
  /** The lead could not be registered: the company may be turned into one again. */
  | Fact<'CallLeadRefused', RefusedReaction>;

export type Deciding = FileBatch<Trip, TripFact, FileContext>;

export function refuse(code: TripRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

export function add(batch: Deciding, fact: TripFact): null {
  batch.add(fact);
  return null;
}
