import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Noun, openWhy, type Why } from '../lib/why';

/** 为什么: beside an act that is not possible. It opens the reason, and who could. */
export function WhyLink(why: Why): ReactNode {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="bare link why-link no-print"
      aria-haspopup="dialog"
      aria-label={t('why.label', { act: why.act })}
      onClick={(event) => {
        event.stopPropagation();
        openWhy.set(why);
      }}
    >
      {t('why.short')}
    </button>
  );
}

/** 为什么没有其他操作: where a page offers nothing more, and one may ask why. */
export function WhyRestLink(noun: Noun): ReactNode {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="bare link why-link no-print"
      aria-haspopup="dialog"
      onClick={() => openWhy.set({ restOf: noun })}
    >
      {t('why.rest')}
    </button>
  );
}
