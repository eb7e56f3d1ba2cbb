import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@bangban/kernel';
import { FormField } from '../../../pieces/form-field';

interface NameFieldsProps {
  readonly value: Text;
  readonly fault?: string | null;
  readonly onValue: (value: Text) => void;
}

/** A name in both languages. */
export function NameFields({ fault, onValue, value }: NameFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (['zh', 'en'] as const).map((language) => (
    <FormField
      key={language}
      label={t(`admin.policyFile.requests.${language}`)}
      fault={value[language].trim() === '' ? fault : null}
    >
      {(ids) => (
        <Input
          {...ids}
          maxLength={60}
          value={value[language]}
          onChange={({ target }) => onValue({ ...value, [language]: target.value })}
        />
      )}
    </FormField>
  ));
}
