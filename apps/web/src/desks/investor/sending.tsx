import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFault } from '../../pieces/form-fault';

interface SendingProps {
  readonly form: { readonly busy: boolean; readonly refusal: string | null };
  readonly send: string;
  readonly onBack: () => void;
}

/** How a form of the company ends: why it was refused, the way back, and what sends it. */
export function Sending({ form, onBack, send }: SendingProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <FormFault words={form.refusal} />
      <div className="asked-acts">
        <Button size="large" onClick={onBack}>
          {t('states.back')}
        </Button>
        <Button size="large" type="primary" htmlType="submit" loading={form.busy}>
          {send}
        </Button>
      </div>
    </>
  );
}
