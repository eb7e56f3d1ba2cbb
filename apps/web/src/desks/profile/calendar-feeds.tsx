import { useQuery } from '@tanstack/react-query';
import { App, Button, Input, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@bangban/kernel';
import { useLanguage } from '../../i18n/use-language';
import { asProblem, wordsOf } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { useSave } from '../../lib/use-save';
import { FormEnd } from '../../pieces/form-end';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { OnceShown } from './once-shown';
import { endFeed, feedsQuery, makeFeed } from './profile-queries';

/** Addresses at which one's limits are read by a calendar elsewhere: shown once, ended at any time. */
export function CalendarFeeds(): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const { dayOf } = useFormat();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useQuery(feedsQuery);
  const off = data?.days === 0 ? t('profile.feeds.off') : null;

  async function end(id: string): Promise<void> {
    await endFeed(id).catch((thrown: unknown) => {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
    });
  }

  const add =
    making || !data ? null : (
      <GatedButton reason={off} onClick={() => setMaking(true)}>
        {t('profile.feeds.add')}
      </GatedButton>
    );
  return (
    <Section title={t('profile.feeds.title')} about={t('profile.feeds.about', { count: data?.days ?? 0 })} action={add}>
      {made === null ? null : (
        <OnceShown
          says={t('profile.feeds.once')}
          label={t('profile.feeds.address')}
          value={addressOf(made, language)}
          onClose={() => setMade(null)}
        />
      )}
      {making ? (
        <FeedForm
          onCancel={() => setMaking(false)}
          onMade={(path) => {
            setMade(path);
            setMaking(false);
          }}
        />
      ) : null}
      {isPending ? <Skeleton lines={2} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data?.rows.length === 0 && !making ? <p className="faint">{off ?? t('profile.feeds.none')}</p> : null}
      <ul className="lines">
        {(data?.rows ?? []).map(({ createdAt, expiresAt, id, lastUsedAt, name }) => (
          <li key={id} className="line">
            <span className="grow">
              {name}
              <span className="faint line-facts">
                {t('profile.tokens.dates', { from: dayOf(createdAt), to: dayOf(expiresAt) })}{' '}
                {lastUsedAt ? t('profile.tokens.used', { date: dayOf(lastUsedAt) }) : t('profile.tokens.unused')}
              </span>
            </span>
            <Popconfirm
              title={t('profile.feeds.endAsk', { name })}
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

/** The whole address, in the language in use. */
const addressOf = (path: string, language: Language): string =>
  `${window.location.origin}${path}${language === 'en' ? '?lang=en' : ''}`;

interface FeedFormProps {
  readonly onCancel: () => void;
  readonly onMade: (path: string) => void;
}

function FeedForm({ onCancel, onMade }: FeedFormProps): ReactNode {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const { message } = App.useApp();
  const form = useSave(async () => {
    const { ended, path } = await makeFeed(name.trim());
    if (ended.length > 0) {
      const names = ended.map((each) => each.name).join(t('words.comma'));
      void message.warning(t('profile.feeds.displaced', { names }));
    }
    onMade(path);
  });
  return (
    <form
      className="stack narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check({ name: name.trim() === '' ? t('profile.feeds.needName') : null })) void form.save(undefined);
      }}
    >
      <FormField label={t('profile.feeds.name')} hint={t('profile.feeds.nameHint')} fault={form.faults.name}>
        {(ids) => (
          <Input {...ids} autoFocus maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </FormField>
      <FormEnd form={form} words={t('profile.feeds.make')} onCancel={onCancel} />
    </form>
  );
}
