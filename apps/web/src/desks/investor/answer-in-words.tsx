import { Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepDraft, readDraft } from '../../lib/command-form/draft';
import type { Saving } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';

interface AnswerProps {
  /** Under this name the server speaks of it, and it is kept in the draft. */
  readonly field: 'reason' | 'note';
  readonly draft: string;
  readonly label: string;
  readonly hint?: string;
  /** What is said where nothing was typed. */
  readonly needed: string;
  readonly send: string;
  readonly most?: number;
  readonly danger?: boolean;
  readonly form: Pick<Saving<never>, 'busy' | 'faults' | 'refusal' | 'check' | 'clear'>;
  readonly onSend: (words: string) => Promise<unknown>;
  /** Null: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
}

/** What was typed and not sent, also before a reload; empty where nothing was. */
export function typedBefore(draft: string, field: AnswerProps['field']): string {
  const kept = readDraft(draft)?.[field];
  return typeof kept === 'string' ? kept : '';
}

/** An answer that takes words: kept while they are typed, and refused beside them. */
export function AnswerInWords(props: AnswerProps): ReactNode {
  const { danger = false, draft, field, form, hint, label, most = 2_000, needed, onBack, onSend, send } = props;
  const { t } = useTranslation();
  const [words, setWords] = useState(() => typedBefore(draft, field));
  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (form.check({ [field]: words.trim() === '' ? needed : null })) await onSend(words.trim());
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <FormField label={label} {...(hint === undefined ? {} : { hint })} fault={form.faults[field]}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoFocus={onBack !== null}
            autoSize={{ minRows: 3, maxRows: 8 }}
            maxLength={most}
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              keepDraft(draft, { [field]: target.value });
            }}
          />
        )}
      </FormField>
      <FormFault words={form.refusal} />
      <div className="asked-acts">
        {onBack ? (
          <Button
            size="large"
            onClick={() => {
              form.clear();
              onBack();
            }}
          >
            {t('states.back')}
          </Button>
        ) : null}
        <Button size="large" type="primary" danger={danger} htmlType="submit" loading={form.busy}>
          {send}
        </Button>
      </div>
    </form>
  );
}
