import { CURRENCIES } from '@bangban/contract/vocabulary';

const CODES: ReadonlySet<string> = new Set(CURRENCIES);

export const isCurrency = (code: string): boolean => CODES.has(code);

/** What offices call the money that investors bring, the most common first. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  CNY: '人民币',
  USD: '美元',
  EUR: '欧元',
  HKD: '港元',
  JPY: '日元',
  KRW: '韩元',
  TWD: '新台币',
  GBP: '英镑',
  SGD: '新加坡元',
  MOP: '澳门元',
  AUD: '澳元',
  CAD: '加元',
  CHF: '瑞士法郎',
  MYR: '林吉特',
  THB: '泰铢',
  VND: '越南盾',
  RUB: '卢布',
  INR: '印度卢比',
};
