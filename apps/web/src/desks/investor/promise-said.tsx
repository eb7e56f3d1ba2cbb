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

/** What the company is asked on a promise of its own, and on one that it has to apply for. */
const ASKED = {
  ClaimCommitment: {
    begin: 'investor.promises.claim',
    words: 'investor.promises.words',
    paper: 'investor.promises.paper',
    needWords: 'investor.promises.needWords',
    send: 'investor.promises.send',
    done: 'investor.promises.claimedOwn',
  },
  ApplyForDelivery: {
    begin: 'investor.promises.apply',
    words: 'investor.promises.applyWords',
    paper: 'investor.promises.applyPaper',
    needWords: 'investor.promises.needApplyWords',
    send: 'investor.promises.sendApplication',
    done: 'investor.promises.appliedOwn',
  },
} as const;

interface SaidProps {
  readonly projectId: string;
  readonly promise: OwnPromise;
  readonly act: keyof typeof ASKED;
}

/** The company says that it has kept its own, or applies for what was promised to it: in words, and by the number of a paper. */
export function PromiseSaid({ act, projectId, promise }: SaidProps): ReactNode {
  const { t } = useTranslation();
  const asked = ASKED[act];
  const { message } = App.useApp();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [number, setNumber] = useState('');
  const answerWith = useOwnAnswer(projectId, draftKeyOf({ act, session, ids: [promise.id] }));
  const form = useSave(async (said: { readonly words: string; readonly number?: string }) => {
    await answerWith(act, { commitmentId: promise.id, ...said });
    void message.success(t(asked.done));
  });
  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const faults = {
      words: words.trim() === '' ? t(asked.needWords) : null,
      // What was kept is shown; an application may do without.
      number: act === 'ClaimCommitment' && number.trim() === '' ? t('investor.promises.needNumber') : null,
    };
    if (form.check(faults))
      await form.save({ words: words.trim(), ...(number.trim() === '' ? {} : { number: number.trim() }) });
  }
  if (!open) {
    return (
      <span className="promise-more">
        <Button onClick={() => setOpen(true)}>{t(asked.begin)}</Button>
      </span>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <FormField label={t(asked.words)} fault={form.faults.words}>
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
      <FormField label={t(asked.paper)} fault={form.faults.number}>
        {(ids) => <Input {...ids} maxLength={120} value={number} onChange={({ target }) => setNumber(target.value)} />}
      </FormField>
      <FormFault words={form.refusal} />
      <div className="asked-acts">
        <Button onClick={() => setOpen(false)}>{t('states.back')}</Button>
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {t(asked.send)}
        </Button>
      </div>
    </form>
  );
}
