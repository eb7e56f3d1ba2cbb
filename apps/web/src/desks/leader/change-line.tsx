import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { sayIn, textOf } from '../../lib/history/say-in';
import { sentenceOf } from '../../lib/history/sentences';
import { policyQuery, useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import type { Change } from './leader-queries';

interface ChangeLineProps {
  readonly change: Change;
  readonly names: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

/** One entry of the history in a sentence: who, what, when. */
export function ChangeLine({ change, names, titles }: ChangeLineProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { time, today } = useFormat();
  const name = useNames(names);
  const kinds = useQuery(policyQuery(change.policyVersion)).data?.evidenceKinds;
  const say = sayIn({
    ...{ t, language, today },
    name: (id) => name(id),
    item: (id) => titles[id] ?? t('words.unknown'),
    evidenceKind: (kind) => kinds?.find((each) => each.kind === kind)?.label[language] ?? kind,
  });
  const sentence = sentenceOf(change, say);
  const who = change.actorKind === 'system' ? t('words.system') : (change.actorName ?? name(change.actorId));
  const acting = change.actingForName ? t('history.acting', { name: who, principal: change.actingForName }) : who;
  return (
    <li className={change.actorKind === 'system' ? 'change-line by-system' : 'change-line'}>
      <span className="faint">
        {time(change.occurredAt)} {acting}
      </span>
      <span>{sentence ? textOf(t, sentence) : change.type}</span>
    </li>
  );
}
