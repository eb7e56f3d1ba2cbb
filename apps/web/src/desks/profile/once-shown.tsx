import { App, Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface OnceShownProps {
  readonly says: string;
  readonly label: string;
  /** A secret, which nobody can be shown again. */
  readonly value: string;
  readonly onClose: () => void;
}

/** What was made and is shown this once, to be copied and kept. */
export function OnceShown({ label, onClose, says, value }: OnceShownProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(value);
    void message.success(t('profile.tokens.copied'));
  };
  return (
    <div className="token-made" role="status">
      <p className="strong">{says}</p>
      <Input readOnly value={value} aria-label={label} onFocus={({ target }) => target.select()} />
      <div className="row">
        {/* Over plain HTTP inside an office a page may not copy by itself. */}
        {window.isSecureContext ? (
          <Button type="primary" onClick={() => void copy()}>
            {t('profile.tokens.copy')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{t('profile.tokens.kept')}</Button>
      </div>
    </div>
  );
}
