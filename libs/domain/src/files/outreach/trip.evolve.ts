import type { Trip, TripCall } from '@bangban/contract';
import { addDays, type DateOnly, type FileEvent, searchText, toSimplified } from '@bangban/kernel';
import type { SaidCall, TripFact } from './trip.facts';

/** 驻外时间: the first and the last day with those between; it is bounded where it is said. */
function daysOut(from: DateOnly, to: DateOnly): number {
  let days = 1;
  for (let day = from; day < to; day = addDays(day, 1)) days += 1;
  return days;
}

const callOf = (said: SaidCall, no: number): TripCall => ({ no, ...said, lead: null, leadRefused: null });

/** Found by what it was for, where it went, and whom it met. */
function found(trip: Omit<Trip, 'sought' | 'days'>): Trip {
  const words = [trip.purpose, ...trip.places, ...trip.calls.map(({ company }) => company)];
  return { ...trip, days: daysOut(trip.from, trip.to), sought: toSimplified(searchText(words.join(' '))) };
}

const withCall = (state: Trip, no: number, part: Partial<TripCall>): Trip =>
  found({ ...state, calls: state.calls.map((call) => (call.no === no ? { ...call, ...part } : call)) });

export function evolveTrip(state: Trip | null, event: FileEvent<TripFact>): Trip {
  const { actor, fact, fileId: id, recordedAt: at } = event;
  const by = actor.id;
  if (fact.type === 'TripRecorded') {
    const { calls, ...said } = fact.data;
    const numbered = calls.map((call, index) => callOf(call, index + 1));
    return found({ id, ...said, calls: numbered, recorded: { by, at }, withdrawn: null });
  }
  if (!state) throw new Error('a trip begins with being recorded');
  switch (fact.type) {
    case 'TripRevised': {
      const { reason: _, ...said } = fact.data;
      return found({ ...state, ...said });
    }
    case 'CallAdded':
      return found({ ...state, calls: [...state.calls, callOf(fact.data, state.calls.length + 1)] });
    case 'CallRevised': {
      const { callNo, reason: _, ...said } = fact.data;
      return withCall(state, callNo, said);
    }
    case 'TripWithdrawn':
      return { ...state, withdrawn: { by, at, reason: fact.data.reason } };
    case 'CallTurned':
      return withCall(state, fact.data.callNo, {
        lead: { by, at, projectId: fact.data.projectId },
        leadRefused: null,
      });
    case 'CallLeadRefused': {
      const { code, target } = fact.data;
      const call = state.calls.find(({ lead }) => lead?.projectId === target.id);
      return call ? withCall(state, call.no, { lead: null, leadRefused: { code, at } }) : state;
    }
  }
}
