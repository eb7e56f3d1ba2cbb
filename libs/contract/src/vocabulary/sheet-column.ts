interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A column of a table that is taken in: what it is called, in which words else, and what goes under it. */
export interface SheetColumn {
  readonly key: string;
  readonly heading: Words;
  readonly others?: readonly string[];
  readonly needed?: true;
  readonly note: Words;
  /** What may stand in it, each with the words for it, the first of each language before others. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

export type Told = readonly [zh: string, en: string];
export const column = (
  key: string,
  [zh, en]: Told,
  [noteZh, noteEn]: Told,
  more: Pick<SheetColumn, 'others' | 'needed' | 'choices'> = {},
): SheetColumn => ({ key, heading: { zh, en }, note: { zh: noteZh, en: noteEn }, ...more });

export const amount = (key: string, heading: Told, more: { readonly needed?: true } = {}): SheetColumn =>
  column(
    key,
    heading,
    [
      '数字，单位万元；也可写 1.5亿元、300万美元、5000元',
      'a number of ten thousands; 1.5亿元, 300万美元 or 5000元 as well',
    ],
    { ...more, others: ['金额', '投资额', '总投资', '总投资（万元）', '到位资金（万元）'] },
  );
export const currency = column(
  'currency',
  ['币种', 'Currency'],
  ['人民币、美元等或三位代码；默认人民币', 'a code, e.g. USD; CNY unless said'],
);
