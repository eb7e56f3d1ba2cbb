import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formNumber } from '@bangban/contract/vocabulary';
import { useLanguage, useText } from '../../i18n/use-language';
import { useCalendar } from '../../lib/calendar';
import type { FormContext } from '../../lib/command-form/form-context';
import { isFormal } from '../../lib/command-form/fields';
import { type OpenCommand, useCommandOpen, useOpenCommand } from '../../lib/command-form/open-command';
import { ApiProblem, asProblem } from '../../lib/problem';
import { commandsQuery, projectQuery } from '../../lib/project';
import { policyQuery } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { ProblemState } from '../problem-state';
import { Skeleton } from '../skeleton';
import { WhyLink } from '../why-link';
import { useItemTitle } from '../../lib/use-item-title';
import { CommandFields } from './command-fields';
import { DecidedFacts } from './decided';
import { useCommandForm } from './use-command-form';

/** The side panel in which every act is filled in. Mounted once, opened from anywhere. */
export function CommandPanel(): ReactNode {
  const { t } = useTranslation();
  const open = useCommandOpen();
  const { close } = useOpenCommand();
  return (
    <Drawer
      open={open !== null}
      onClose={close}
      size={480}
      title={open ? t(`act.${open.name}`) : null}
      destroyOnHidden
      rootClassName="command-panel"
      afterOpenChange={(shown) => {
        // While the panel comes in, nothing in it can be focused.
        if (shown) beginToType(document.querySelector('.command-panel form'));
      }}
    >
      {open ? <Loaded key={JSON.stringify(open)} open={open} /> : null}
    </Drawer>
  );
}

/** Whoever opens a form begins to type, unless they have begun elsewhere in it. */
function beginToType(form: Element | null): void {
  if (!form || form.contains(document.activeElement)) return;
  form.querySelector<HTMLElement>('.field-row input:not([type="radio"]), .field-row textarea')?.focus();
}

/** Reads what the form stands on: the project as it is now. */
function Loaded({ open }: { readonly open: OpenCommand }): ReactNode {
  const { today } = useFormat();
  const { unitId: ownUnitId } = useSession();
  const place = useCalendar();
  const { data: detail, error, isFetching, refetch } = useQuery(projectQuery(open.projectId));
  const { data: policy } = useQuery({
    ...policyQuery(detail?.project.policyVersion ?? 0),
    enabled: detail !== undefined,
  });
  if (error && !detail) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const item = detail?.items.find(({ id }) => id === open.itemId) ?? null;
  // What is known of the project may be older than the item: nothing is filled in before the item is there.
  const awaited = open.itemId != null && item === null;
  if (!detail || !policy || !place || (awaited && isFetching)) return <Skeleton lines={5} />;
  if (awaited) return <ProblemState problem={new ApiProblem(404, 'ITEM_UNKNOWN')} onRetry={() => void refetch()} />;
  const context: FormContext = {
    name: open.name,
    detail,
    policy,
    calendar: place.calendar,
    today,
    ownUnitId,
    item,
    escalationId: open.escalationId ?? null,
    form: detail.forms.find(({ id }) => id === open.formId) ?? null,
  };
  return <Form context={context} open={open} />;
}

function Form({ context, open }: { readonly context: FormContext; readonly open: OpenCommand }): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const id = useId();
  const { close } = useOpenCommand();
  const form = useCommandForm({ context, given: open.values ?? {}, onDone: close });
  const { data: available } = useQuery(commandsQuery(open.projectId));
  const entry = available?.commands.find(
    ({ command, escalationId, formId, itemId }) =>
      command === open.name &&
      itemId === (open.itemId ?? null) &&
      (open.escalationId == null || escalationId === open.escalationId) &&
      (open.formId == null || formId === open.formId),
  );
  const blocked = entry && !entry.allowed ? entry.reason : null;
  const titleOf = useItemTitle();
  const language = useLanguage();
  const { detail, item } = context;
  const first = useRef<HTMLFormElement>(null);
  // What the form stands on may come later than the panel.
  useEffect(() => beginToType(first.current), []);
  const act = t(`act.${open.name}`);
  return (
    <form
      ref={first}
      id={id}
      className="command-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.busy && !blocked) void form.submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <p className="muted">
        {item ? `${item.no}. ${titleOf(item)} \u00b7 ` : ''}
        {context.form ? `${formNumber(context.form, language)} \u00b7 ` : ''}
        {detail?.project.name}
      </p>
      {blocked ? (
        <p className="blocked-note" role="status">
          <span className="strong">{t('form.notNow', { act })}</span> {text(blocked)}
          <WhyLink
            act={act}
            reason={text(blocked)}
            about={{
              command: open.name,
              projectId: open.projectId,
              itemId: open.itemId ?? null,
              escalationId: open.escalationId ?? null,
              formId: open.formId ?? null,
            }}
          />
        </p>
      ) : null}
      <DecidedFacts context={context} values={form.values} />
      <CommandFields context={context} form={form} />
      <div className="form-foot">
        <Button onClick={close}>{t('form.cancel')}</Button>
        <Button
          type="primary"
          danger={isFormal(open.name)}
          htmlType="submit"
          loading={form.busy}
          disabled={blocked !== null}
        >
          {form.problem?.passing ? t('form.again') : act}
        </Button>
      </div>
    </form>
  );
}
