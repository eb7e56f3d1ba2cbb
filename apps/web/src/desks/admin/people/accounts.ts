import { ADMIN_ROLES, type Role, ROLES } from '@bangban/domain';

/** Roles that cannot stand beside those chosen: an administrator is nothing else, not even another administrator. */
export function rolesClosed(chosen: readonly Role[]): readonly Role[] {
  const [first] = chosen;
  if (first === undefined) return [];
  return ROLES.filter((role) => !chosen.includes(role) && (ADMIN_ROLES.includes(first) || ADMIN_ROLES.includes(role)));
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
