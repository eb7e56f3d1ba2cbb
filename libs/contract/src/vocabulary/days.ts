/** A calendar day `YYYY-MM-DD` in the place's own zone. */
export type DateOnly = string;

/** True for an existing day between 1990 and 2199, spelled `YYYY-MM-DD`. */
export function isDateOnly(text: string): boolean {
  if (!/^(199\d|2[01]\d\d)-\d\d-\d\d$/.test(text)) return false;
  const millis = Date.parse(`${text}T00:00:00.000Z`);
  return Number.isFinite(millis) && new Date(millis).toISOString().slice(0, 10) === text;
}
