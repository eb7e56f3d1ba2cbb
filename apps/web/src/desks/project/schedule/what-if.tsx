import { Button, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelpItemState, Supposed, Task } from '@bangban/domain';
import { useFormat } from '../../../lib/use-format';
import { useItemTitle } from '../../../lib/use-item-title';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';

interface WhatIfProps {
  readonly items: readonly HelpItemState[];
  readonly tasks: readonly Task[];
  readonly supposed: Supposed;
  readonly result: { readonly asIs: number; readonly asSupposed: number; readonly dayOf: (days: number) => string };
  readonly onChange: (supposed: Supposed) => void;
}

const LONGEST = 250;

/** What would end it sooner: an item that need not wait, or takes fewer days. Nothing of it is recorded. */
export function WhatIf({ items, onChange, result, supposed, tasks }: WhatIfProps): ReactNode {
  const { t } = useTranslation();
  const { days } = useFormat();
  const titleOf = useItemTitle();
  const [itemId, setItemId] = useState<string | null>(null);
  const byId = new Map(items.map((item) => [item.id, item]));
  const nameOf = (id: string): string => {
    const item = byId.get(id);
    return item ? titleOf(item) : '';
  };
  const edges = tasks.flatMap(({ id, waitsFor }) =>
    waitsFor.filter((each) => byId.has(each)).map((each) => ({ item: id, waitsFor: each })),
  );
  const isDropped = (edge: (typeof edges)[number]): boolean =>
    supposed.dropped.some(({ item, waitsFor }) => item === edge.item && waitsFor === edge.waitsFor);
  const sayOf = ({ item, waitsFor }: (typeof edges)[number]): string =>
    t('project.schedule.without', { item: nameOf(item), waitsFor: nameOf(waitsFor) });
  const chosen = tasks.find(({ id }) => id === itemId);
  const lines = [
    ...supposed.dropped.map((edge) => ({
      key: `${edge.item}:${edge.waitsFor}`,
      words: sayOf(edge),
      without: { ...supposed, dropped: supposed.dropped.filter((each) => each !== edge) },
    })),
    ...Object.entries(supposed.days).map(([id, count]) => ({
      key: id,
      words: t('project.schedule.takes', { item: nameOf(id), days: days(count) }),
      without: { ...supposed, days: Object.fromEntries(Object.entries(supposed.days).filter(([each]) => each !== id)) },
    })),
  ];
  const sooner = result.asIs - result.asSupposed;
  return (
    <Section title={t('project.schedule.whatIf')} about={t('project.schedule.whatIfAbout')}>
      <div className="row wrap schedule-ask">
        <FormField label={t('project.schedule.drop')}>
          {(ids) => (
            <Select
              {...ids}
              className="schedule-choice"
              value={null}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t(edges.length > 0 ? 'project.schedule.choose' : 'project.schedule.noEdges')}
              disabled={edges.length === 0}
              options={edges
                .filter((edge) => !isDropped(edge))
                .map((edge) => ({ value: `${edge.item}:${edge.waitsFor}`, label: sayOf(edge) }))}
              onChange={(value: string | null) => {
                const edge = edges.find((each) => `${each.item}:${each.waitsFor}` === value);
                if (edge) onChange({ ...supposed, dropped: [...supposed.dropped, edge] });
              }}
            />
          )}
        </FormField>
        <FormField label={t('project.schedule.shorten')}>
          {(ids) => (
            <Select
              {...ids}
              className="schedule-choice"
              value={itemId}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('project.schedule.choose')}
              options={tasks.map(({ id }) => ({ value: id, label: nameOf(id) }))}
              onChange={setItemId}
            />
          )}
        </FormField>
        {chosen ? (
          <FormField label={t('project.schedule.daysOf')}>
            {(ids) => (
              <InputNumber
                {...ids}
                min={0}
                max={LONGEST}
                precision={0}
                value={supposed.days[chosen.id] ?? chosen.days}
                onChange={(count) => {
                  if (count !== null) onChange({ ...supposed, days: { ...supposed.days, [chosen.id]: count } });
                }}
              />
            )}
          </FormField>
        ) : null}
      </div>
      <ul className="lines">
        {lines.map(({ key, without, words }) => (
          <li key={key} className="line">
            <span className="grow">{words}</span>
            <Button
              size="small"
              aria-label={t('project.schedule.removeOf', { words })}
              onClick={() => onChange(without)}
            >
              {t('project.schedule.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {lines.length === 0 ? null : (
        <p role="status" className="strong">
          {t(sooner > 0 ? 'project.schedule.sooner' : sooner < 0 ? 'project.schedule.later' : 'project.schedule.same', {
            date: result.dayOf(result.asSupposed),
            days: days(Math.abs(sooner)),
          })}
        </p>
      )}
    </Section>
  );
}
