import type { CookieOptions, Request, Response } from 'express';

export const SESSION_COOKIE = 'bangban_session';

const options = (secure: boolean): CookieOptions => ({ httpOnly: true, sameSite: 'strict', secure, path: '/' });

export function setSessionCookie(response: Response, token: string, expires: Date, secure: boolean): void {
  response.cookie(SESSION_COOKIE, token, { ...options(secure), expires });
}

export function clearSessionCookie(response: Response, secure: boolean): void {
  response.clearCookie(SESSION_COOKIE, options(secure));
}

/** Null where the request brings no such cookie. */
export function cookieOf(request: Request, name: string): string | null {
  for (const part of request.get('cookie')?.split(';') ?? []) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}
