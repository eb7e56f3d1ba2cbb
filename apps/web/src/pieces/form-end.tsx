import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFault } from './form-fault';
import { GatedButton } from './gated-button';

export interface FormEndProps {
  readonly form: { readonly refusal: string | null; readonly busy: boolean };
  /** What sends it. */
  readonly words: string;
  /** Why it cannot be sent now; absent or null: it can. */
  readonly reason?: string | null;
  readonly onCancel: () => void;
  /** Where going back is something else than giving up. */
  readonly cancelWords?: string;
}

/** The end of a small form: why it was refused, what sends it, and the way back. */
export function FormEnd({ cancelWords, form, onCancel, reason = null, words }: FormEndProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <FormFault words={form.refusal} />
      <div className="row">
        <GatedButton type="primary" htmlType="submit" loading={form.busy} reason={reason}>
          {words}
        </GatedButton>
        <Button onClick={onCancel}>{cancelWords ?? t('form.cancel')}</Button>
      </div>
    </>
  );
}
