import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-language';
import type { AvailableCommand } from '../lib/commands';
import { commandsQuery } from '../lib/project';
import { useStore } from '../lib/store';
import { type Explicable, type Noun, openWhy, restOf, whoIn, whyQuery } from '../lib/why';
import { Skeleton } from './skeleton';

/** Why an act, or all that a page does not offer, is not possible and who could do it. Mounted once, opened from anywhere. */
export function WhyDialog(): ReactNode {
  const { t } = useTranslation();
  const asked = useStore(openWhy);
  const why = asked && 'act' in asked ? asked : null;
  const close = (): void => openWhy.set(null);
  return (
    <Modal
      open={asked !== null}
      title={why ? t('why.label', { act: why.act }) : t('why.rest')}
      width={asked && 'restOf' in asked ? 640 : 480}
      destroyOnHidden
      onCancel={close}
      footer={<Button onClick={close}>{t('why.close')}</Button>}
    >
      {asked && 'restOf' in asked ? <Rest noun={asked.restOf} /> : null}
      {why?.about ? <Explained about={why.about} known={why.reason} /> : null}
      {why && !why.about ? <p>{why.reason}</p> : null}
    </Modal>
  );
}

function Rest({ noun }: { readonly noun: Noun }): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const { data } = useQuery(commandsQuery(noun.projectId));
  if (!data) return <Skeleton lines={4} />;
  const acts = restOf(data.commands, noun);
  if (acts.length === 0) return <p>{t('why.restNone')}</p>;
  // Line by line, that it is others' act goes without saying: who they are is what is asked.
  const said = ({ details, reason }: AvailableCommand): string => {
    const who = whoIn(details);
    if (who) return t('why.whoCould', { who: text(who) });
    return reason ? text(reason) : t('why.notHere');
  };
  return (
    <dl className="why-rest">
      {acts.map((act) => (
        <div key={act.command}>
          <dt>{t(`act.${act.command}`)}</dt>
          <dd>{said(act)}</dd>
        </div>
      ))}
    </dl>
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
