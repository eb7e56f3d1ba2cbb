import { beforeAll } from '@jest/globals';
import i18next, { type i18n } from 'i18next';
import { en } from './en';
import { zh } from './zh';

/** Both languages for the specs of a file, apart from those of the app; ready before the first of them. */
export function bothLanguages(): i18n {
  const instance = i18next.createInstance();
  beforeAll(() =>
    instance.init({
      resources: { zh: { translation: zh }, en: { translation: en } },
      lng: 'zh',
      nsSeparator: false,
      showSupportNotice: false,
      interpolation: { escapeValue: false },
    }),
  );
  return instance;
}
