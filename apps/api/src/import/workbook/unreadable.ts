import type { Text } from '@bangban/kernel';
import { Problem } from '../../common/problem';

const WORDS: Readonly<Record<'broken' | 'locked' | 'large' | 'old' | 'strange', Text>> = {
  broken: {
    zh: '文件不完整，不能作为 Excel 工作簿读取：请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。',
    en: 'The file is no whole workbook: open it in a spreadsheet program and save it as .xlsx.',
  },
  locked: {
    zh: '工作簿设有打开密码：请去掉密码后再上传。',
    en: 'The workbook has a password: take it off before uploading.',
  },
  large: {
    zh: '工作簿展开后过大：请只保留要导入的一张表，删除其中的空行、图片和多余格式。',
    en: 'The workbook is too large once unpacked: keep one sheet only, without empty rows, pictures and formats.',
  },
  old: {
    zh: '这是旧格式（.xls）或设有打开密码的工作簿：请另存为 .xlsx（不设密码）再上传。',
    en: 'This is a workbook of the old format (.xls), or one with a password: save it as .xlsx without a password.',
  },
  strange: {
    zh: '工作簿中没有可读的工作表：请另存为 .xlsx 再上传。',
    en: 'The workbook has no sheet that can be read: save it as .xlsx again.',
  },
};

/** Whether it is its size that a workbook is not read for. */
export const isLarge = (error: unknown): boolean =>
  error instanceof Problem && error.options.errors?.[0]?.text === WORDS.large;

/** Why a workbook is not read, in words for whoever saved it. */
export function unreadable(why: keyof typeof WORDS): Problem {
  const text = WORDS[why];
  return new Problem('VALIDATION', { errors: [{ path: '', message: text.en, text }] });
}
