import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Noun, openWhy, type Why } from '../lib/why';

interface OpenerProps {
  readonly asked: Parameters<typeof openWhy.set>[0];
  readonly label?: string;
  readonly children: ReactNode;
}

/** Opens the dialog, and leaves alone what it stands in. */
function Opener({ asked, children, label }: OpenerProps): ReactNode {
  return (
    <button
      type="button"
      className="bare link why-link no-print"
      aria-haspopup="dialog"
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        openWhy.set(asked);
      }}
    >
      {children}
    </button>
  );
}

/** 为什么: beside an act that is not possible. It opens the reason, and who could. */
export function WhyLink(why: Why): ReactNode {
  const { t } = useTranslation();
  return (
    <Opener asked={why} label={t('why.label', { act: why.act })}>
      {t('why.short')}
    </Opener>
  );
}

/** 为什么没有其他操作: where a page offers nothing more, and one may ask why. */
export function WhyRestLink(noun: Noun): ReactNode {
  const { t } = useTranslation();
  return <Opener asked={{ restOf: noun }}>{t('why.rest')}</Opener>;
}
