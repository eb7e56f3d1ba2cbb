import { App, Checkbox, Select } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandMap, isOpenItem } from '@bangban/domain';
import { draftKeyOf } from '../../lib/command-form/draft';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useItemTitle } from '../../lib/use-item-title';
import { useSave } from '../../lib/use-save';
import { DayPicker } from '../../pieces/day-picker';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { WordsField } from '../../pieces/words-field';
import type { OwnProject } from './own-project';
import { Sending } from './sending';
import { useOwnAnswer } from './use-own-answer';

interface GrantProps {
  readonly project: OwnProject;
  readonly nameOf: NameOf;
  readonly onDone: () => void;
}

/** 委托代办: to whom, in what, until when. Whoever handles an item is not offered for it. */
export function GrantAgencyForm({ nameOf, onDone, project }: GrantProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const titleOf = useItemTitle();
  const [agent, setAgent] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [until, setUntil] = useState<string>();
  const [words, setWords] = useState('');
  const answerWith = useOwnAnswer(project.id, draftKeyOf({ act: 'GrantAgency', session, ids: [project.id] }));
  const form = useSave(async (payload: CommandMap['GrantAgency']) => {
    await answerWith('GrantAgency', payload);
    void message.success(t('investor.agents.done'));
    onDone();
  });
  const unitId = project.agents.find(({ personId }) => personId === agent)?.unitId;
  const items = project.items.filter((item) => isOpenItem(item.state) && item.unitId !== unitId);
  const what = [
    ...items.map((item) => ({ value: item.id, label: titleOf(item) })),
    { value: 'delivery', label: t('agency.delivery') },
    { value: 'promises', label: t('agency.promises') },
  ];
  const itemIds = items.map(({ id }) => id).filter((id) => chosen.includes(id));
  const scope = { delivery: chosen.includes('delivery'), promises: chosen.includes('promises') };

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const nothing = itemIds.length === 0 && !scope.delivery && !scope.promises;
    const sound = form.check({
      agent: agent === undefined ? t('investor.agents.needAgent') : null,
      what: nothing ? t('investor.agents.needWhat') : null,
      until: until === undefined ? t('investor.agents.needUntil') : null,
    });
    if (!sound || agent === undefined || unitId === undefined || until === undefined) return;
    const said = words.trim();
    await form.save({ unitId, personId: agent, itemIds, ...scope, until, ...(said === '' ? {} : { words: said }) });
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <FormField label={t('investor.agents.agent')} fault={form.faults.agent}>
        {(ids) => (
          <Select
            {...ids}
            value={agent}
            onChange={setAgent}
            options={project.agents.map((each) => ({
              value: each.personId,
              label: `${nameOf(each.personId)} \u00b7 ${nameOf(each.unitId)}`,
            }))}
          />
        )}
      </FormField>
      <fieldset className="mandate-what">
        <legend>{t('investor.agents.what')}</legend>
        {what.map(({ label, value }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              setChosen(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
            }
          >
            {label}
          </Checkbox>
        ))}
        <FormFault words={form.faults.what ?? null} />
      </fieldset>
      <FormField label={t('investor.agents.until')} fault={form.faults.until}>
        {(ids) => <DayPicker {...ids} inputReadOnly value={until} onChange={setUntil} />}
      </FormField>
      <WordsField label={t('investor.agents.words')} rows={[2, 6]} value={words} onChange={setWords} />
      <Sending form={form} send={t('investor.agents.send')} onBack={onDone} />
    </form>
  );
}
