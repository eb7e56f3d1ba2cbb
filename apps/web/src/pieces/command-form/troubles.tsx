import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_TROUBLES } from '@bangban/contract/vocabulary';
import type { TroubleLine } from '../../lib/command-form/payload';
import { peopleQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import type { ReferenceProps } from './chooser';

/** What the company says is wrong, line by line: of what kind, what it is, and whose it is until when. */
export function TroublesInput({ ids, onChange, value }: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const { data: units } = useQuery(unitsQuery);
  const { data: people } = useQuery(peopleQuery);
  const options = (units ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  const kinds = CALL_TROUBLES.map((kind) => ({ value: kind, label: t(`words.callTrouble.${kind}`) }));
  const ofUnit = (unitId: string | undefined): { value: string; label: string }[] =>
    (people ?? [])
      .filter((each) => each.active && each.unitId === unitId)
      .map(({ id, name }) => ({ value: id, label: name }));
  const lines = (value ?? []) as readonly TroubleLine[];
  const put = (at: number, line: TroubleLine): void =>
    onChange(lines.map((each, index) => (index === at ? line : each)));
  return (
    <div className="stack">
      <ol className="measure-lines">
        {lines.map((line, index) => {
          const label = (field: string): string => t('form.troubleNo', { no: `${index + 1}`, field });
          const { personId: _, ...unnamed } = line;
          return (
            // Lines have no name of their own but their place.
            <li key={index} className="stack">
              <div className="row measure-line">
                <Select
                  {...(index === 0 ? ids : {})}
                  aria-label={label(t('form.troubleKind'))}
                  placeholder={t('form.troubleKind')}
                  className="grow"
                  showSearch={BY_LABEL}
                  options={kinds}
                  value={line.kind}
                  onChange={(kind: string) => put(index, { ...line, kind })}
                />
                <Button
                  type="text"
                  aria-label={t('form.measureDrop', { no: `${index + 1}` })}
                  onClick={() => onChange(lines.filter((__, at) => at !== index))}
                >
                  {'\u00d7'}
                </Button>
              </div>
              <Input
                aria-label={label(t('form.troubleWhat'))}
                placeholder={t('form.troubleWhat')}
                maxLength={120}
                value={line.what}
                onChange={({ target }) => put(index, { ...line, what: target.value })}
              />
              <Select
                aria-label={label(t('field.responsibleUnit'))}
                placeholder={t('field.responsibleUnit')}
                showSearch={BY_LABEL}
                options={options}
                value={line.unitId}
                onChange={(unitId: string) => put(index, { ...unnamed, unitId })}
              />
              <div className="row wrap measure-line">
                <Select
                  aria-label={label(t('field.personId'))}
                  placeholder={t('form.troublePerson')}
                  className="grow"
                  allowClear
                  showSearch={BY_LABEL}
                  options={ofUnit(line.unitId)}
                  value={line.personId}
                  onChange={(personId: string | undefined) =>
                    put(index, { ...unnamed, ...(personId ? { personId } : {}) })
                  }
                />
                <InputNumber
                  aria-label={label(t('field.limit'))}
                  className="trouble-limit"
                  min={1}
                  max={250}
                  precision={0}
                  suffix={t('unit.limit')}
                  value={line.limit}
                  onChange={(limit) => put(index, { ...line, limit: limit ?? 0 })}
                />
              </div>
            </li>
          );
        })}
      </ol>
      {lines.length < 10 ? (
        <Button size="small" onClick={() => onChange([...lines, { limit: 5 }])}>
          {t('form.troubleAdd')}
        </Button>
      ) : null}
    </div>
  );
}
