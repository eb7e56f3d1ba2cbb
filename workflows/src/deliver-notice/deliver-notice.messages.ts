/** One delivery row of the record; the text and the address stay there. */
export interface DeliverNoticeStart {
  readonly deliveryId: string;
  /** Not before this instant of real time (the next working hours); at once when absent. */
  readonly notBefore?: string;
}

/** Delivery rows that leave together. Which they are stands in the record, and so do texts and addresses. */
export interface DeliverNoticesStart {
  readonly batch: string;
  /** As for a single one. */
  readonly notBefore?: string;
}

/** What mail servers can hold up has a task queue of its own, beside the one given: nothing else waits behind it. */
export function deliveryQueue(taskQueue: string): string {
  return `${taskQueue}-deliveries`;
}
