import { useQuery } from '@tanstack/react-query';
import { App, Button, Input, InputNumber, Popconfirm } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { useAddress, useAddressed } from '../../lib/address';
import { asProblem, wordsOf } from '../../lib/problem';
import { useDraft } from '../../lib/use-draft';
import { useFormat } from '../../lib/use-format';
import { useSave } from '../../lib/use-save';
import { DraftNote } from '../../pieces/draft-note';
import { FormEnd } from '../../pieces/form-end';
import { FormField } from '../../pieces/form-field';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { OnceShown } from './once-shown';
import { endToken, makeToken, tokensQuery } from './profile-queries';

/** Tokens for scripts: with one's own authority and no more, shown once. */
export function Tokens(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const { dayOf } = useFormat();
  const making = useAddressed('open') === 'token';
  const address = useAddress();
  const [made, setMade] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useQuery(tokensQuery);

  async function end(id: string): Promise<void> {
    await endToken(id).catch((thrown: unknown) => {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
    });
  }

  const add = making ? null : <Button onClick={() => address.step('open', 'token')}>{t('profile.tokens.add')}</Button>;
  return (
    <Section title={t('profile.tokens.title')} about={t('profile.tokens.about')} action={add}>
      {made ? (
        <OnceShown
          says={t('profile.tokens.once')}
          label={t('profile.tokens.token')}
          value={made}
          onClose={() => setMade(null)}
        />
      ) : null}
      {making ? (
        <TokenForm
          onCancel={() => address.close('open')}
          onMade={(token) => {
            setMade(token);
            address.close('open');
          }}
        />
      ) : null}
      {isPending ? <Skeleton lines={2} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 && !making ? <p className="faint">{t('profile.tokens.none')}</p> : null}
      <ul className="lines">
        {(data ?? []).map(({ createdAt, expiresAt, id, lastUsedAt, name }) => (
          <li key={id} className="line">
            <span className="grow">
              {name}
              <span className="faint line-facts">
                {t('profile.tokens.dates', { from: dayOf(createdAt), to: dayOf(expiresAt) })}{' '}
                {lastUsedAt ? t('profile.tokens.used', { date: dayOf(lastUsedAt) }) : t('profile.tokens.unused')}
              </span>
            </span>
            <Popconfirm
              title={t('profile.tokens.endAsk', { name })}
              okText={t('profile.tokens.end')}
              cancelText={t('form.cancel')}
              onConfirm={() => void end(id)}
            >
              <Button size="small">{t('profile.tokens.end')}</Button>
            </Popconfirm>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TokenFormProps {
  readonly onCancel: () => void;
  readonly onMade: (token: string) => void;
}

function TokenForm({ onCancel, onMade }: TokenFormProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { clear, restored, set, values } = useDraft<{ readonly name: string; readonly days: number | null }>(
    'Token',
    [],
    {
      name: '',
      days: 90,
    },
  );
  const { days, name } = values;
  const form = useSave(async () => {
    const { ended, token } = await makeToken(name.trim(), days ?? 90);
    clear();
    if (ended.length > 0) {
      void message.warning(
        t('profile.tokens.displaced', { names: ended.map((each) => each.name).join(t('words.comma')) }),
      );
    }
    onMade(token);
  });
  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const sound = form.check({
      name: name.trim() === '' ? t('profile.tokens.needName') : null,
      days: days === null ? t('profile.tokens.needDays') : null,
    });
    if (sound) await form.save(undefined);
  }
  return (
    <form className="stack narrow" noValidate onSubmit={(event) => void submit(event)}>
      {restored ? <DraftNote onClear={clear} /> : null}
      <FormField label={t('profile.tokens.name')} hint={t('profile.tokens.nameHint')} fault={form.faults.name}>
        {(ids) => (
          <Input
            {...ids}
            autoFocus
            maxLength={80}
            value={name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </FormField>
      <FormField label={t('profile.tokens.days')} fault={form.faults.days}>
        {(ids) => (
          <InputNumber
            {...ids}
            min={1}
            max={366}
            precision={0}
            value={days}
            onChange={(count) => set({ days: count })}
          />
        )}
      </FormField>
      <FormEnd form={form} words={t('profile.tokens.make')} onCancel={onCancel} />
    </form>
  );
}
