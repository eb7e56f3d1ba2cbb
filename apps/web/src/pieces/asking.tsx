import { Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Saving } from '../lib/use-save';
import { FormFault } from './form-fault';
import { FormField } from './form-field';

interface AskingProps {
  readonly title: string;
  readonly open: boolean;
  readonly form: Pick<Saving<never>, 'busy' | 'refusal'>;
  /** Something that is needed is missing. */
  readonly incomplete?: boolean;
  readonly danger?: boolean;
  readonly onClose: () => void;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** A form over the page: what is filled in, what was refused, and the act by its name. */
export function Asking(props: AskingProps): ReactNode {
  const { children, danger = false, form, incomplete = false, onClose, onSend, open, title } = props;
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      title={title}
      okText={title}
      cancelText={t('form.cancel')}
      confirmLoading={form.busy}
      okButtonProps={{ disabled: incomplete, danger }}
      onCancel={onClose}
      onOk={onSend}
      destroyOnHidden
    >
      {children}
      <FormFault words={form.refusal} />
    </Modal>
  );
}

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly longest: number;
  readonly optional?: boolean;
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  /** Several lines. */
  readonly tall?: boolean;
}

/** One line of text, or several, under its name. */
export function LineField({ fault, hint, label, longest, onChange, optional, tall, value }: LineFieldProps): ReactNode {
  return (
    <FormField label={label} fault={fault} hint={hint} {...(optional ? { optional } : {})}>
      {(ids) =>
        tall ? (
          <Input.TextArea
            {...ids}
            maxLength={longest}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <Input {...ids} maxLength={longest} value={value} onChange={({ target }) => onChange(target.value)} />
        )
      }
    </FormField>
  );
}
