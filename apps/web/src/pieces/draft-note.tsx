import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that a form was begun before, and how to begin anew. */
export function DraftNote({ onClear }: { readonly onClear: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="draft-note">
      {t('form.draft')}{' '}
      <button type="button" className="bare link" onClick={onClear}>
        {t('form.clearDraft')}
      </button>
    </p>
  );
}
