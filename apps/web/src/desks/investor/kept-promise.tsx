import { App, Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKeyOf } from '../../lib/command-form/draft';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import type { OwnPromise } from './own-project';
import { useOwnAnswer } from './use-own-answer';

interface KeptProps {
  readonly projectId: string;
  readonly promise: OwnPromise;
}

/** The company says that it has kept its own: in words, and by the number of what shows it. */
export function KeptPromise({ projectId, promise }: KeptProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [number, setNumber] = useState('');
  const answerWith = useOwnAnswer(projectId, draftKeyOf({ act: 'ClaimCommitment', session, ids: [promise.id] }));
  const form = useSave(async (said: { readonly words: string; readonly number: string }) => {
    await answerWith('ClaimCommitment', { commitmentId: promise.id, ...said });
    void message.success(t('investor.promises.claimedOwn'));
  });
  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const faults = {
      words: words.trim() === '' ? t('investor.promises.needWords') : null,
      number: number.trim() === '' ? t('investor.promises.needNumber') : null,
    };
    if (form.check(faults)) await form.save({ words: words.trim(), number: number.trim() });
  }
  if (!open) {
    return (
      <span className="promise-more">
        <Button onClick={() => setOpen(true)}>{t('investor.promises.claim')}</Button>
      </span>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <FormField label={t('investor.promises.words')} fault={form.faults.words}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2_000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </FormField>
      <FormField label={t('investor.promises.paper')} fault={form.faults.number}>
        {(ids) => <Input {...ids} maxLength={120} value={number} onChange={({ target }) => setNumber(target.value)} />}
      </FormField>
      <FormFault words={form.refusal} />
      <div className="asked-acts">
        <Button onClick={() => setOpen(false)}>{t('states.back')}</Button>
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {t('investor.promises.send')}
        </Button>
      </div>
    </form>
  );
}
