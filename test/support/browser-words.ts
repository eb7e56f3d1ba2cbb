/** Every account of the place has this one; the login is the person's id. */
export const PASSWORD = 'a long enough password';

/** The sign-in form as it speaks. */
export const SIGN_IN = {
  zh: { login: '账号', password: '密码', submit: '登录' },
  en: { login: 'Login', password: 'Password', submit: 'Sign in' },
} as const;

export type Language = keyof typeof SIGN_IN;

/** A small paper that is what it says it is. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
