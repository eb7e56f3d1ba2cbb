import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-language';
import { useStore } from '../lib/store';
import { type Explicable, openWhy, whyQuery } from '../lib/why';
import { Skeleton } from './skeleton';

/** Why an act is not possible and who could do it, in the server's words. Mounted once, opened from beside any act. */
export function WhyDialog(): ReactNode {
  const { t } = useTranslation();
  const why = useStore(openWhy);
  const close = (): void => openWhy.set(null);
  return (
    <Modal
      open={why !== null}
      title={why ? t('why.label', { act: why.act }) : null}
      width={480}
      destroyOnHidden
      onCancel={close}
      footer={<Button onClick={close}>{t('why.close')}</Button>}
    >
      {why?.about ? <Explained about={why.about} known={why.reason} /> : <p>{why?.reason}</p>}
    </Modal>
  );
}

function Explained({ about, known }: { readonly about: Explicable; readonly known: string }): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const { data, isPending } = useQuery(whyQuery(about));
  // Meanwhile it may have become possible: then the page draws it so as well.
  if (data?.allowed) return <p role="status">{t('why.nowPossible')}</p>;
  const reason = data?.reason ? text(data.reason) : known;
  // A refusal for want of authority names them itself.
  const who = data?.who && data.code !== 'FORBIDDEN' ? text(data.who) : null;
  return (
    <div className="stack">
      <p>{reason === '' ? t('why.notHere') : reason}</p>
      {isPending ? <Skeleton lines={1} /> : null}
      {who === null ? null : (
        <p className="muted">
          {t('why.whoCould', { who })}
          {data?.code === 'SECOND_PERSON_NEEDED' ? ` ${t('why.butYou')}` : null}
        </p>
      )}
    </div>
  );
}
