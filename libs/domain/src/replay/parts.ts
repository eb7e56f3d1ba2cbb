import type { EventOf, EventType } from '../event/events';
import type { Act } from './act';

/**
 * What a recorded event is to a replay. `kept`: a fact, which happened whatever the rules were. `follows`: what the rules made
 * follow from another event; the replay draws it anew. `time`: what time alone decided; the replay decides it anew. Otherwise
 * an act of people: it is kept, and what follows from it is drawn by the steps of its rule.
 */
type Part<T extends EventType> = 'kept' | 'follows' | 'time' | ((act: Act, event: EventOf<T>) => void);
export type Parts = { readonly [T in EventType]: Part<T> };
