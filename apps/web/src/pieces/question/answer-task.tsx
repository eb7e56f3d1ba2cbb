import { useQuery } from '@tanstack/react-query';
import { Checkbox, InputNumber, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { unitsQuery } from '../../lib/reference';

/** What an answer becomes an item with. */
export interface Task {
  readonly unitId: string;
  /** Working days. */
  readonly limit: number;
}

interface AnswerTaskProps {
  readonly task: Task | null;
  /** Who has the matter now: the unit that is offered first. */
  readonly unitId: string | null;
  readonly onChange: (task: Task | null) => void;
}

const USUAL_LIMIT = 5;
const LONGEST_LIMIT = 250;

/** 交办: the answer stands on the checklist with a unit and a limit, and climbs by itself when it is late. */
export function AnswerTask({ onChange, task, unitId }: AnswerTaskProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const units = useQuery(unitsQuery).data ?? [];
  const options = units.filter(({ active }) => active).map((unit) => ({ value: unit.id, label: unit.name }));
  return (
    <div className="stack-tight">
      <Checkbox
        checked={task !== null}
        onChange={({ target }) => onChange(target.checked ? { unitId: unitId ?? '', limit: USUAL_LIMIT } : null)}
      >
        {t('question.task')}
      </Checkbox>
      {task === null ? null : (
        <div className="question-task">
          <label htmlFor={`${id}-unit`}>{t('field.taskUnitId')}</label>
          <Select
            id={`${id}-unit`}
            showSearch={{ optionFilterProp: 'label' }}
            options={options}
            value={task.unitId === '' ? null : task.unitId}
            placeholder={t('question.taskUnit')}
            onChange={(chosen: string) => onChange({ ...task, unitId: chosen })}
          />
          <label htmlFor={`${id}-limit`}>{t('field.taskLimit')}</label>
          <InputNumber
            id={`${id}-limit`}
            min={1}
            max={LONGEST_LIMIT}
            precision={0}
            value={task.limit}
            suffix={t('question.taskDays')}
            onChange={(limit) => onChange({ ...task, limit: limit ?? USUAL_LIMIT })}
          />
        </div>
      )}
    </div>
  );
}
