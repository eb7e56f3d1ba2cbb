import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFault } from './form-fault';

export interface FormEndProps {
  readonly form: { readonly refusal: string | null; readonly busy: boolean };
  /** What sends it. */
  readonly words: string;
  readonly onCancel: () => void;
  /** Where going back is something else than giving up. */
  readonly cancelWords?: string;
}

/** The end of a small form: why it was refused, what sends it, and the way back. */
export function FormEnd({ cancelWords, form, onCancel, words }: FormEndProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <FormFault words={form.refusal} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {words}
        </Button>
        <Button onClick={onCancel}>{cancelWords ?? t('form.cancel')}</Button>
      </div>
    </>
  );
}
