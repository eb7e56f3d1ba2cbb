import type { Language } from './index';

/** The words of the date fields: names of days and months in that language, weeks from Monday in both. */
export async function speakDates(language: Language): Promise<void> {
  const [{ default: dayjs }] = await Promise.all([
    import('dayjs'),
    language === 'zh' ? import('dayjs/locale/zh-cn') : import('dayjs/locale/en-gb'),
  ]);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en-gb');
}
