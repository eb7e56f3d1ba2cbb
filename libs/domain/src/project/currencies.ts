/** The money of countries in ISO 4217 as it stands: not what has been withdrawn, no metals, funds or codes for tests. */
const CODES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
    'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

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
