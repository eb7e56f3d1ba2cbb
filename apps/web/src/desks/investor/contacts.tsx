import { PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../lib/reference';
import { Section } from '../../pieces/section';
import type { OwnProject } from './own-project';

interface ContactsProps {
  readonly contacts: OwnProject['contacts'];
  readonly nameOf: NameOf;
}

/** Whom to call; on a phone a number is one tap away. */
export function Contacts({ contacts, nameOf }: ContactsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Section title={t('investor.contacts.title')}>
      <ul className="lines">
        {contacts.map(({ as, personId, phone }) => (
          <li key={as} className="line">
            <span className="grow">
              <span className="strong">{nameOf(personId)}</span>
              <span className="faint line-facts">{t(`investor.contacts.${as}`)}</span>
            </span>
            {phone ? (
              <Button
                icon={<PhoneOutlined />}
                href={`tel:${phone.replace(/[^\d+]/g, '')}`}
                aria-label={t('investor.contacts.call', { name: nameOf(personId), phone })}
              >
                {phone}
              </Button>
            ) : as === 'leader' ? null : (
              <span className="faint">{t('investor.contacts.noPhone')}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
