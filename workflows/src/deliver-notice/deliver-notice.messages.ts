/** One delivery row of the record; the text and the address stay there. */
export interface DeliverNoticeStart {
  readonly deliveryId: string;
  /** Not before this instant of real time (the next working hours); at once when absent. */
  readonly notBefore?: string;
}
