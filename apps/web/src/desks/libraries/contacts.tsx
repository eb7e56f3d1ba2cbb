import { useQueryClient } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ERASING_GROUNDS, type ErasingGround } from '@bangban/contract/vocabulary';
import { addContact, eraseContact, type Investor, removeContact, reviseContact } from '../../lib/investors';
import { keys } from '../../lib/query-keys';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { Section } from '../../pieces/section';
import { Asking, LineField } from '../../pieces/asking';
import { useNotKeeping } from './investor-forms';

type Contact = Investor['contacts'][number];

/** Whom one talks to there. What is erased is gone: that there was somebody is all that is shown. */
export function Contacts({ page }: { readonly page: Investor }): ReactNode {
  const { t } = useTranslation();
  const { contacts, investor, keptBack, may } = page;
  return (
    <Section
      title={t('investors.contacts')}
      about={t('investors.contactsAbout')}
      action={investor.merged ? null : <ContactForm investorId={investor.id} />}
    >
      {keptBack ? <p className="muted">{t('investors.keptBack')}</p> : null}
      {contacts.length === 0 ? (
        <p className="muted">{t('investors.noContacts')}</p>
      ) : (
        <ul className="lines">
          {contacts.map((contact) => (
            <li key={contact.id} className="line row wrap">
              <ContactWords contact={contact} />
              <span className="grow" />
              {contact.state === 'erased' ? null : (
                <>
                  {contact.investorId === investor.id && !investor.merged ? (
                    <>
                      <ContactForm investorId={investor.id} contact={contact} />
                      {contact.state === 'standing' ? <RemoveContact contact={contact} /> : null}
                    </>
                  ) : null}
                  <EraseContact contact={contact} may={may.erase} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ContactWords({ contact: { mail, name, post, state, telephone } }: { readonly contact: Contact }): ReactNode {
  const { t } = useTranslation();
  if (state === 'erased') return <span className="muted">{t('investors.erasedContact')}</span>;
  return (
    <span className="contact-reach">
      <span className="strong">{name}</span> {post ? <span className="muted">{post}</span> : null}{' '}
      {telephone ? <a href={`tel:${telephone}`}>{telephone}</a> : null}{' '}
      {mail ? <a href={`mailto:${mail}`}>{mail}</a> : null}
      {state === 'removed' ? <span className="tag">{t('words.contactState.removed')}</span> : null}
    </span>
  );
}

const EMPTY = { name: '', post: '', telephone: '', mail: '' };
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

interface ContactFormProps {
  readonly investorId: string;
  readonly contact?: Contact;
}

function ContactForm({ contact, investorId }: ContactFormProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notKeeping = useNotKeeping();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(EMPTY);
  const form = useSave(async () => {
    const { mail, name, post, telephone } = typed;
    const said = { name: name.trim(), post: orNull(post), telephone: orNull(telephone), mail: orNull(mail) };
    await (contact ? reviseContact(investorId, { contactId: contact.id, ...said }) : addContact(investorId, said));
    setOpen(false);
    await client.invalidateQueries({ queryKey: keys.lists });
  });
  const title = contact ? t('investors.reviseContact') : t('investors.addContact');
  const { mail, name, post, telephone } = contact ?? {};
  return (
    <>
      <GatedButton
        reason={notKeeping}
        onClick={() => {
          form.clear();
          setTyped({ name: name ?? '', post: post ?? '', telephone: telephone ?? '', mail: mail ?? '' });
          setOpen(true);
        }}
      >
        {contact ? t('investors.change') : title}
      </GatedButton>
      <Asking
        title={title}
        open={open}
        form={form}
        incomplete={typed.name.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        {(['name', 'post', 'telephone', 'mail'] as const).map((field) => (
          <LineField
            key={field}
            label={t(`investors.person.${field}`)}
            longest={field === 'mail' ? 200 : field === 'telephone' ? 40 : 60}
            optional={field !== 'name'}
            value={typed[field]}
            fault={form.faults[field]}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
          />
        ))}
        <p className="muted">{t('investors.personText')}</p>
      </Asking>
    </>
  );
}

function RemoveContact({ contact }: { readonly contact: Contact }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const notKeeping = useNotKeeping();
  const form = useSave(async () => {
    await removeContact(contact.investorId, contact.id);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t('investors.removed'));
  });
  return (
    <GatedButton reason={notKeeping} loading={form.busy} onClick={() => void form.save(undefined)}>
      {t('investors.remove')}
    </GatedButton>
  );
}

function EraseContact({ contact, may }: { readonly contact: Contact; readonly may: boolean }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { actingFor } = useSession();
  const [open, setOpen] = useState(false);
  const [ground, setGround] = useState<ErasingGround>('asked');
  const form = useSave(async () => {
    await eraseContact(contact.investorId, contact.id, ground);
    setOpen(false);
    await client.invalidateQueries({ queryKey: keys.lists });
  });
  const reason = actingFor === null ? (may ? null : t('libraries.notDeciding')) : t('libraries.inPerson');
  return (
    <>
      <GatedButton danger reason={reason} onClick={() => setOpen(true)}>
        {t('investors.erase')}
      </GatedButton>
      <Asking
        danger
        title={t('investors.erase')}
        open={open}
        form={form}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <p>{t('investors.eraseText', { name: contact.name ?? '' })}</p>
        <FormField label={t('investors.ground')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<ErasingGround>
              {...ids}
              value={ground}
              options={ERASING_GROUNDS.map((value) => ({ value, label: t(`words.erasingGround.${value}`) }))}
              onChange={setGround}
            />
          )}
        </FormField>
      </Asking>
    </>
  );
}
