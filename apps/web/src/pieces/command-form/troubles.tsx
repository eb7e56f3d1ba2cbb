import { useQuery } from '@tanstack/react-query';
import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_TROUBLES } from '@bangban/contract/vocabulary';
import type { TroubleLine } from '../../lib/command-form/payload';
import { peopleQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import type { ReferenceProps } from './chooser';
import { Lines } from './lines';

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
  return (
    <Lines
      lines={lines}
      onChange={onChange}
      className="stack"
      fewest={0}
      most={10}
      more={t('form.troubleAdd')}
      begin={() => ({ limit: 5 })}
    >
      {(line, { drop, index, put }) => {
        const label = (field: string): string => t('form.troubleNo', { no: `${index + 1}`, field });
        const { personId: _, ...unnamed } = line;
        return (
          <>
            <div className="row measure-line">
              <Select
                {...(index === 0 ? ids : {})}
                aria-label={label(t('form.troubleKind'))}
                placeholder={t('form.troubleKind')}
                className="grow"
                showSearch={BY_LABEL}
                options={kinds}
                value={line.kind}
                onChange={(kind: string) => put({ ...line, kind })}
              />
              {drop}
            </div>
            <Input
              aria-label={label(t('form.troubleWhat'))}
              placeholder={t('form.troubleWhat')}
              maxLength={120}
              value={line.what}
              onChange={({ target }) => put({ ...line, what: target.value })}
            />
            <Select
              aria-label={label(t('field.responsibleUnit'))}
              placeholder={t('field.responsibleUnit')}
              showSearch={BY_LABEL}
              options={options}
              value={line.unitId}
              onChange={(unitId: string) => put({ ...unnamed, unitId })}
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
                onChange={(personId: string | undefined) => put({ ...unnamed, ...(personId ? { personId } : {}) })}
              />
              <InputNumber
                aria-label={label(t('field.limit'))}
                className="trouble-limit"
                min={1}
                max={250}
                precision={0}
                suffix={t('unit.limit')}
                value={line.limit}
                onChange={(limit) => put({ ...line, limit: limit ?? 0 })}
              />
            </div>
          </>
        );
      }}
    </Lines>
  );
}
