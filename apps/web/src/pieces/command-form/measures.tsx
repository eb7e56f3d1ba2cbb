import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type SupervisionForm, supervises } from '@bangban/domain';
import type { MeasureLine } from '../../lib/command-form/payload';
import { peopleQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { useFormat } from '../../lib/use-format';
import { DayPicker } from '../day-picker';
import { Chooser, type ReferenceProps } from './chooser';
import { Lines } from './lines';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** People of the unit that the form is addressed to, and its head. */
function useUnitPeople(form: SupervisionForm | null | undefined): readonly Option[] {
  const unitId = form?.unitId;
  const { data: people } = useQuery(peopleQuery);
  const { data: units } = useQuery(unitsQuery);
  const headId = units?.find(({ id }) => id === unitId)?.headId;
  return (people ?? [])
    .filter(
      ({ active, id, unitId: of }) =>
        active && unitId !== undefined && (of === unitId || id === headId || id === form?.personId),
    )
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** 整改措施, line by line: what, who, by when. */
export function MeasuresInput({ context, ids, onChange, value }: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const options = useUnitPeople(context.form);
  const lines = (value ?? [{}]) as readonly MeasureLine[];
  return (
    <Lines
      lines={lines}
      onChange={onChange}
      className="stack"
      fewest={1}
      most={20}
      more={t('form.measureAdd')}
      begin={() => ({})}
    >
      {(line, { drop, index, put }) => {
        const label = (field: string): string => t('form.measureNo', { no: `${index + 1}`, field });
        return (
          <>
            <Input.TextArea
              {...(index === 0 ? ids : {})}
              aria-label={label(t('form.measureWhat'))}
              placeholder={t('form.measureWhat')}
              autoSize
              maxLength={200}
              value={line.what}
              onChange={({ target }) => put({ ...line, what: target.value })}
            />
            <div className="row measure-line">
              <Select
                aria-label={label(t('form.measureWho'))}
                placeholder={t('form.measureWho')}
                className="grow"
                showSearch={BY_LABEL}
                options={[...options]}
                value={line.personId}
                onChange={(personId: string) => put({ ...line, personId })}
              />
              <DayPicker
                aria-label={label(t('form.measureDue'))}
                value={line.until}
                onChange={(until) => put({ ...line, ...(until === undefined ? {} : { until }) })}
              />
              {drop}
            </div>
          </>
        );
      }}
    </Lines>
  );
}

/** One of the measures that are still to be done, or of those that are done. */
export function MeasureInput(props: ReferenceProps): ReactNode {
  const { date } = useFormat();
  const { form } = props.context;
  const done = props.field.kind === 'done-measure';
  const measures = form?.measures.filter((each) => (each.done !== null) === done) ?? [];
  const options = measures.map(({ no, until, what }) => ({ value: no, label: `${no}. ${what} \u00b7 ${date(until)}` }));
  return <Chooser {...props} options={options} />;
}

/** 约谈: the office on the one side, people of the unit on the other. */
export function PeopleInput(props: ReferenceProps): ReactNode {
  const { data: people } = useQuery(peopleQuery);
  const ofUnit = useUnitPeople(props.context.form);
  const office = (people ?? [])
    .filter(({ active, roles }) => active && supervises({ roles }))
    .map(({ id, name }) => ({ value: id, label: name }));
  return <Chooser {...props} several options={props.field.name === 'with' ? ofUnit : office} />;
}
