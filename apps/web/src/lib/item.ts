import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { keys } from './query-keys';

const readItem = (itemId: string) => answerOf(api.GET('/api/help-items/{itemId}', { params: { path: { itemId } } }));

/** An item with the days of its clock. Kept with the lists: it is found by its own id, not by its project's. */
export const itemQuery = (itemId: string) =>
  queryOptions({ queryKey: keys.list('item', { itemId }), queryFn: () => readItem(itemId) });

export type ItemDetail = Awaited<ReturnType<typeof readItem>>;
export type ItemRow = ItemDetail['row'];
export type StripDay = ItemDetail['days'][number];
export type Booking = ItemDetail['bookings'][number];

const readItemClock = (itemId: string) =>
  answerOf(api.GET('/api/help-items/{itemId}/clock', { params: { path: { itemId } } }));

/** Why its limits end when they end. */
export const itemClockQuery = (itemId: string) =>
  queryOptions({ queryKey: keys.list('item-clock', { itemId }), queryFn: () => readItemClock(itemId) });

export type ItemClock = Awaited<ReturnType<typeof readItemClock>>;
export type ExplainedClock = ItemClock['receipt']['clocks'][number];
export type ClockRun = ExplainedClock['runs'][number];
