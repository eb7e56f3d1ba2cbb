import { useQueryClient } from '@tanstack/react-query';
import { App, type ButtonProps, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../lib/query-keys';
import { useSave } from '../lib/use-save';
import { FormFault } from './form-fault';
import { FormField } from './form-field';
import { GatedButton } from './gated-button';

interface ReasonDialogProps {
  readonly button: string;
  readonly title: string;
  readonly text?: string;
  /** Why it cannot be done; null: it can. */
  readonly reason: string | null;
  readonly done: string;
  readonly give: (words: string) => Promise<unknown>;
  readonly size?: ButtonProps['size'];
  readonly label?: string;
  readonly longest?: number;
}

/** An act that needs nothing but its reason. */
export function ReasonDialog({
  button,
  done,
  give,
  label,
  longest = 500,
  reason,
  size,
  text,
  title,
}: ReasonDialogProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const form = useSave(async (said: string) => {
    await give(said);
    setOpen(false);
    setWords('');
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(done);
  });
  return (
    <>
      <GatedButton
        reason={reason}
        {...(size === undefined ? {} : { size })}
        onClick={() => {
          form.clear();
          setOpen(true);
        }}
      >
        {button}
      </GatedButton>
      <Modal
        open={open}
        title={title}
        okText={button}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: words.trim() === '' }}
        onCancel={() => setOpen(false)}
        onOk={() => void form.save(words.trim())}
        destroyOnHidden
      >
        {text ? <p>{text}</p> : null}
        <FormField label={label ?? t('reviews.why')} fault={form.faults.reason}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={longest}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}
