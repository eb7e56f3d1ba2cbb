import { kindOfRole, type PersonKind, type Role, ROLES, rolesApart } from '@bangban/kernel';
import { DEFAULT_SEPARATION, type SeparationPolicy } from '@bangban/domain';

interface Rules {
  readonly kind: PersonKind | null;
  /** Of the policy; before it is there, only what is built in. */
  readonly separation?: SeparationPolicy | undefined;
}

/** Roles that cannot stand beside those chosen, or that are of the other kind of account. */
export function rolesClosed(
  chosen: readonly Role[],
  { kind, separation = DEFAULT_SEPARATION }: Rules,
): readonly Role[] {
  return ROLES.filter((role) => {
    if (chosen.includes(role)) return false;
    return (kind !== null && kindOfRole(role) !== kind) || rolesApart([...chosen, role], separation) !== null;
  });
}

/** Read over the telephone without mistakes: no letters or digits that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 14;

/** A first password, four and four: `h7kq-m2xw-9tpa-ed`. `bytes` are random. */
export function passwordFrom(bytes: Uint8Array): string {
  const letters = [...bytes].filter((byte) => byte < LETTERS.length * 8).map((byte) => LETTERS[byte % LETTERS.length]);
  return (
    letters
      .slice(0, LENGTH)
      .join('')
      .match(/.{1,4}/g) ?? []
  ).join('-');
}

export const newPassword = (): string => passwordFrom(crypto.getRandomValues(new Uint8Array(64)));
