import type { CookieOptions, Request, Response } from 'express';

export const SESSION_COOKIE = 'bangban_session';

const options = (secure: boolean): CookieOptions => ({ httpOnly: true, sameSite: 'strict', secure, path: '/' });

export function setSessionCookie(response: Response, token: string, expires: Date, secure: boolean): void {
  response.cookie(SESSION_COOKIE, token, { ...options(secure), expires });
}

/** Makes this browser known to whoever signed in with it; it opens nothing by itself and outlives the session. */
const DEVICE_COOKIE = 'bangban_device';
const DAY_MS = 86_400_000;

export function setDeviceCookie(response: Response, device: string, days: number, secure: boolean): void {
  response.cookie(DEVICE_COOKIE, device, { ...options(secure), path: '/api', maxAge: days * DAY_MS });
}

export function deviceOf(request: Request): string | null {
  const device = cookieOf(request, DEVICE_COOKIE);
  return device !== null && /^[\w-]{43}$/.test(device) ? device : null;
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
