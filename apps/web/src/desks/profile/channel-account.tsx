import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const ACCOUNT = /^(?!@)[\w.@-]{1,64}$/;

interface ChannelAccountProps {
  readonly channel: string;
  readonly name: string;
  readonly account: string | null;
  readonly busy: boolean;
  readonly onSave: (account: string | null) => void;
}

/** Under which account of a messenger somebody is reached: without one, nothing is sent there. */
export function ChannelAccount({ account, busy, channel, name, onSave }: ChannelAccountProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Form<{ account?: string }>
      className="channel-account"
      layout="inline"
      initialValues={{ account: account ?? '' }}
      onFinish={({ account: given }) => onSave(given?.trim() || null)}
    >
      <Form.Item
        name="account"
        rules={[{ pattern: ACCOUNT, message: t('profile.account.wrong') }]}
        getValueFromEvent={({ target }: { target: { value: string } }) => target.value.trim()}
      >
        <Input
          aria-label={t('profile.account.of', { name })}
          placeholder={t(channel === 'feishu' ? 'profile.account.feishuHint' : 'profile.account.hint')}
          maxLength={64}
          autoComplete="off"
        />
      </Form.Item>
      <Button htmlType="submit" loading={busy} aria-label={t('profile.account.saveOf', { name })}>
        {t('profile.account.save')}
      </Button>
    </Form>
  );
}
