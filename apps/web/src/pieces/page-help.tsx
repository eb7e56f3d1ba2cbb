import { QuestionCircleOutlined } from '@ant-design/icons';
import { useLocation } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageAt, whoseIs } from '../lib/desks';

interface Help {
  /** What one does on this page. */
  readonly what: string;
  /** Who sees it and who may act. */
  readonly who: string;
  /** The rule behind it. */
  readonly rule: string;
}

/** 本页说明: what, who and which rule, one click away on every page. */
export function PageHelp({ help }: { readonly help: Help }): ReactNode {
  const { t } = useTranslation();
  const pathname = useLocation({ select: (location) => location.pathname });
  const asks = pageAt(pathname)?.asks ?? null;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <dl className="page-help">
          {(['what', 'who', 'rule'] as const).map((part) => (
            <div key={part}>
              <dt className="strong">{t(`about.${part}`)}</dt>
              <dd className="muted">
                {help[part]}
                {part === 'who' && asks ? (
                  <span className="faint help-roles">
                    {t('about.roles', {
                      roles: whoseIs(asks)
                        .map((role) => t(`words.role.${role}`))
                        .join(t('words.comma')),
                    })}
                  </span>
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      }
    >
      <Button
        type="text"
        className="help-button"
        icon={<QuestionCircleOutlined />}
        aria-label={t('about.open')}
        title={t('about.open')}
      />
    </Popover>
  );
}

const SEEN = 'bangban:hint:';

/** A hint for the first visits to a desk; gone once it has been read. */
export function FirstHint({ children, desk }: { readonly desk: string; readonly children: string }): ReactNode {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(() => localStorage.getItem(SEEN + desk) !== null);
  if (seen) return null;
  return (
    <p className="first-hint no-print">
      <span className="strong">{t('about.hint')}</span>
      <span className="grow">{children}</span>
      <button
        type="button"
        className="bare link"
        onClick={() => {
          localStorage.setItem(SEEN + desk, '1');
          setSeen(true);
        }}
      >
        {t('about.close')}
      </button>
    </p>
  );
}
