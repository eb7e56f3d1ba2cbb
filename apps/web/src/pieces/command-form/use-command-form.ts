import { useEffect, useRef, useState } from 'react';
import { type CommandName, comparesSeq } from '@bangban/domain';
import { useLanguage } from '../../i18n/use-language';
import { useSay } from '../../i18n/use-say';
import { Attempt } from '../../lib/command-form/attempt';
import { defaultsOf } from '../../lib/command-form/defaults';
import { draftKeyOf, dropDraft, keepDraft, readDraft } from '../../lib/command-form/draft';
import { type FieldValues, formOf, shownFields } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { type Fault, faultsOf, fieldOfRefusal, payloadOf } from '../../lib/command-form/payload';
import type { CommandAnswer } from '../../lib/commands';
import { type ApiProblem, asProblem, wordsOf } from '../../lib/problem';
import { useSession } from '../../lib/session';
import { useGive } from '../../lib/use-give';

export interface CommandFormState {
  readonly values: FieldValues;
  readonly set: (name: string, value: unknown) => void;
  readonly faults: Readonly<Record<string, string>>;
  /** A refusal of the whole, in the server's words. */
  readonly problem: ApiProblem | null;
  readonly busy: boolean;
  readonly fromDraft: boolean;
  readonly clear: () => void;
  readonly submit: () => Promise<void>;
}

interface CommandFormInput {
  readonly context: FormContext;
  readonly given: FieldValues;
  readonly onDone: (answer: CommandAnswer) => void;
}

/** The life of a form: filled in, kept, checked, sent, answered. */
export function useCommandForm({ context, given, onDone }: CommandFormInput): CommandFormState {
  const say = useSay();
  const language = useLanguage();
  const give = useGive();
  const session = useSession();
  const { detail, escalationId, form, item, name } = context;
  const draftKey = draftKeyOf({
    act: name,
    session,
    given,
    ids: [detail?.project.id, item?.id, escalationId ?? form?.id],
  });
  const [initial] = useState(() => ({ ...defaultsOf(context), ...given }));
  const [draft] = useState(() => readDraft(draftKey));
  const [values, setValues] = useState<FieldValues>(draft ?? initial);
  const [fromDraft, setFromDraft] = useState(draft !== null);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const [attempt] = useState(() => new Attempt(draftKey));
  const changed = useRef(draft !== null);

  useEffect(() => {
    if (changed.current) keepDraft(draftKey, values);
  }, [draftKey, values]);

  const wordsFor = (field: string, fault: Fault): string => {
    const label = shownFields(name, values).find((each) => each.name === field)?.label ?? field;
    return say(`form.${fault.key}`, { field: say(`field.${label}`), ...fault.values });
  };

  async function submit(): Promise<void> {
    const found = Object.entries(faultsOf(name, values)).map(
      ([field, fault]) => [field, wordsFor(field, fault)] as const,
    );
    setFaults(Object.fromEntries(found));
    setProblem(null);
    if (found.length > 0) return;
    const payload = payloadOf(context, values);
    const seq = detail && comparesSeq(name) ? detail.project.seq : undefined;
    setBusy(true);
    try {
      const answer = await give(name, detail?.project.id ?? null, payload, attempt.keyFor(payload, seq));
      attempt.decided();
      changed.current = false;
      dropDraft(draftKey);
      onDone(answer);
    } catch (error) {
      const refusal = asProblem(error);
      // A session that has run out is asked for again in place; then the same form is submitted once more.
      if (refusal.code === 'NOT_SIGNED_IN') return;
      if (!refusal.passing) attempt.decided();
      show(refusal);
    } finally {
      setBusy(false);
    }
  }

  /** Beside the field that it is about, or over the form. */
  function show(refusal: ApiProblem): void {
    const beside = refusal.fields.map(({ message, path }) => [fieldIn(name, path), message] as const);
    const field = fieldOfRefusal(name, refusal.code, values);
    if (field !== null) beside.push([field, wordsOf(refusal, language) ?? refusal.code]);
    setFaults(Object.fromEntries(beside));
    setProblem(field === null ? refusal : null);
  }

  return {
    values,
    faults,
    problem,
    busy,
    fromDraft,
    submit,
    set: (field, value) => {
      changed.current = true;
      setValues((before) => ({ ...before, [field]: value }));
      setFaults(({ [field]: _, ...others }) => others);
    },
    clear: () => {
      changed.current = false;
      dropDraft(draftKey);
      setValues(initial);
      setFromDraft(false);
    },
  };
}

/** `money.amount`, `changes.name` → the field that holds it. */
function fieldIn(name: CommandName, path: string): string {
  const [first = '', second = ''] = path.split('.');
  return first === formOf(name).changes ? second : first;
}
