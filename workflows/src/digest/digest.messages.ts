/** Whose; what it says stands in the record. */
export interface DigestStart {
  readonly personId: string;
}
