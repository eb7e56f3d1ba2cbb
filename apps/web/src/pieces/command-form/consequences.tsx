import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';
import { type Consequence, consequencesOf } from '../../lib/command-form/consequences';
import type { FieldValues } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { useFormat } from '../../lib/use-format';
import { usePeople } from '../../lib/use-people';

const mapped = <T,>(
  values: Readonly<Record<string, T>> | undefined,
  say: (value: T) => string,
): Record<string, string> => Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [key, say(value)]));

/** What will follow, before it is done. */
export function Consequences({
  context,
  values,
}: {
  readonly context: FormContext;
  readonly values: FieldValues;
}): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { date, days } = useFormat();
  const nameOf = usePeople();
  const consequences = consequencesOf(context, values);
  if (consequences.length === 0) return null;
  const text = (one: Consequence): string =>
    say(`effect.${one.key}`, {
      ...mapped(one.days, days),
      ...mapped(one.dates, date),
      ...mapped(one.stages, (stage) => say(`words.stage.${stage}`)),
      ...mapped(one.people, nameOf),
      ...one.numbers,
    });
  return (
    <section className="consequences">
      <h3>{t('form.what')}</h3>
      <ul>
        {consequences.map((one) => (
          <li key={one.key}>{text(one)}</li>
        ))}
      </ul>
    </section>
  );
}
