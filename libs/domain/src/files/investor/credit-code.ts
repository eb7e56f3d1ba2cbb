import { plainText } from '@bangban/kernel';

/** 统一社会信用代码 (GB 32100-2015): digits and capitals without I, O, S, V and Z, each counting as its place here. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = 31;
const LENGTH = 18;

/** 组织机构代码 (GB 11714-1997), places 9 to 17 of the whole: its own signs, weights and check sign. */
const BODY_SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const BODY_FROM = 8;
const BODY_MODULUS = 11;

/** As it is kept: one width, capitals, nothing between its signs. */
export const tidyCode = (typed: string): string => plainText(typed).toUpperCase().replace(/[\s-]/g, '');

/** Whether it can be one: its length, its signs, and both of its check signs. */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((sign) => SIGNS.indexOf(sign));
  if (values.length !== LENGTH || values.includes(-1)) return false;
  let sum = 0;
  let weight = 1;
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % MODULUS;
  }
  return (sum + (values.at(-1) ?? 0)) % MODULUS === 0 && isBodyCode(code.slice(BODY_FROM, LENGTH - 1));
}

function isBodyCode(body: string): boolean {
  const sum = BODY_WEIGHTS.reduce((total, weight, at) => total + weight * BODY_SIGNS.indexOf(body.charAt(at)), 0);
  const check = (BODY_MODULUS - (sum % BODY_MODULUS)) % BODY_MODULUS;
  return body.charAt(BODY_WEIGHTS.length) === (check === 10 ? 'X' : `${check}`);
}
