import { App, Checkbox } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandMap, isOpenItem } from '@bangban/domain';
import { draftKeyOf } from '../../lib/command-form/draft';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { type GivenFact, givenFor, sharedFactsOf } from '../../lib/shared-facts';
import { useItemTitle } from '../../lib/use-item-title';
import { useSave } from '../../lib/use-save';
import { FactFields } from '../../pieces/command-form/facts';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { WordsField } from '../../pieces/words-field';
import type { OwnItem, OwnProject } from './own-project';
import { Sending } from './sending';
import { useOwnAnswer } from './use-own-answer';

interface IntakeFormProps {
  readonly project: OwnProject;
  readonly nameOf: NameOf;
  readonly onDone: () => void;
}

/** Which matters, what they ask for between them, and which papers come with it: said once. */
export function IntakeForm({ nameOf, onDone, project }: IntakeFormProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [given, setGiven] = useState<readonly GivenFact[]>([]);
  const [papers, setPapers] = useState('');
  const answerWith = useOwnAnswer(project.id, draftKeyOf({ act: 'ApplyInOneForm', session, ids: [project.id] }));
  const form = useSave(async (payload: CommandMap['ApplyInOneForm']) => {
    await answerWith('ApplyInOneForm', payload);
    void message.success(t('investor.intake.done', { count: payload.itemIds.length }));
    onDone();
  });
  const items = project.items.filter(({ state }) => isOpenItem(state));
  const picked = items.filter(({ id, notNow }) => notNow === null && chosen.includes(id));
  const asked = sharedFactsOf(project.sharedFacts, picked);

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const facts = givenFor(asked, given);
    const names = papers.split('\n').flatMap((each) => each.trim() || []);
    const sound = form.check({
      what: picked.length === 0 ? t('investor.intake.needWhat') : null,
      facts: facts.length + names.length === 0 ? t('investor.intake.needFacts') : null,
    });
    if (!sound) return;
    await form.save({ itemIds: picked.map(({ id }) => id), facts, ...(names.length > 0 ? { papers: names } : {}) });
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <fieldset className="mandate-what">
        <legend>{t('investor.intake.what')}</legend>
        {items.map((item) => (
          <Matter
            key={item.id}
            item={item}
            project={project}
            nameOf={nameOf}
            checked={picked.includes(item)}
            onChange={(on) => setChosen(on ? [...chosen, item.id] : chosen.filter((id) => id !== item.id))}
          />
        ))}
        <FormFault words={form.faults.what ?? null} />
      </fieldset>
      {picked.length > 0 ? (
        <FormField label={t('investor.intake.facts')} fault={form.faults.facts}>
          {(ids) => <FactFields ids={ids} facts={asked} given={given} onChange={setGiven} />}
        </FormField>
      ) : null}
      <WordsField
        label={t('investor.intake.papers')}
        hint={t('investor.intake.papersHint')}
        rows={[2, 8]}
        value={papers}
        onChange={setPapers}
      />
      <Sending form={form} send={t('investor.intake.send')} onBack={onDone} />
    </form>
  );
}

interface MatterProps extends Pick<IntakeFormProps, 'nameOf' | 'project'> {
  readonly item: OwnItem;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One that cannot be applied for yet is shown all the same, with the reason. */
function Matter({ checked, item, nameOf, onChange, project }: MatterProps): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const first = project.items.filter(({ id }) => item.waitingOn.includes(id)).map((each) => titleOf(each));
  const why =
    item.notNow === 'waits'
      ? t('investor.intake.waits', { items: first.join('\u3001') })
      : item.notNow === 'past'
        ? t('investor.intake.past')
        : nameOf(item.unitId);
  return (
    <Checkbox checked={checked} disabled={item.notNow !== null} onChange={({ target }) => onChange(target.checked)}>
      {titleOf(item)} <span className="muted line-facts">{why}</span>
    </Checkbox>
  );
}
