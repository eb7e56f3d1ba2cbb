import type { Context } from '../world';

type Merges = Pick<Context, 'mergedInto'>;

/** Which entry of the library stands for this one, where it was merged. */
const standsFor = ({ mergedInto }: Merges, investorId: string): string => mergedInto?.[investorId]?.id ?? investorId;

/** Whether two entries of the library are one company: entries that were merged are. */
export const isSameCompany = (
  merges: Merges,
  one: string | null | undefined,
  other: string | null | undefined,
): boolean =>
  typeof one === 'string' && typeof other === 'string' && standsFor(merges, one) === standsFor(merges, other);
