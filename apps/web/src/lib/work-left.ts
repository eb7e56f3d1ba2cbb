import type { Answer, AnswerRow, Shape } from '@bangban/api-client';
import type { LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/use-say';
import { answerOf, api } from './api';
import { commandAddress } from './command-form/open-command';
import { can, mayOpen } from './desks';
import { type ApiProblem, detailsOf } from './problem';
import { useSession } from './session';
import { useItemTitle } from './use-item-title';

const PAGE = 50;

export const readWorkLeft = (cursor: string | null) =>
  answerOf(api.GET('/api/work-left', { params: { query: { limit: PAGE, ...(cursor === null ? {} : { cursor }) } } }));
export type WorkLeftPage = Answer<'/api/work-left'>;
export type WorkLeftRow = AnswerRow<'/api/work-left'>;

/** What a change would leave with nobody who can do it; its list confirmed leaves nothing else. */
export type WorkLeft = Shape<'WorkLeftDetails'>;

/** The list that came with a refusal; null: it was refused for something else. */
export const workLeftIn = (problem: ApiProblem): WorkLeft | null => detailsOf(problem, 'WORK_LEFT');

/** How many of each kind, in words. */
export function useWorkCounts(): (counts: WorkLeft['counts']) => string {
  const { t } = useTranslation();
  const say = useSay();
  return (counts) =>
    Object.entries(counts)
      .map(([kind, count]) => t('workLeft.of', { kind: say(`workLeft.kind.${kind}`), count }))
      .join(t('words.comma'));
}

/** What it is about: the item, the project, or the place in the directory. */
export function useWorkTitle(): (row: WorkLeftRow, nameOf: (id: string | null) => string) => string {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  return ({ itemId, itemTemplateKey, itemTitle, kind, people, projectId, projectName, subjectId, unitId }, nameOf) => {
    if (itemTitle !== null) return titleOf({ title: itemTitle, templateKey: itemTemplateKey });
    if (projectName !== null) return projectName;
    if (projectId !== null) return t(itemId === null ? 'workLeft.someProject' : 'workLeft.someItem');
    return nameOf(kind === 'substitution' ? (people[0] ?? null) : kind === 'member' ? subjectId : unitId);
  };
}

/** The kind in words, with the party or the clock that it is. */
export function useWorkKind(): (row: WorkLeftRow) => string {
  const say = useSay();
  return ({ kind, part }) => {
    if (kind === 'party') return say(`words.party.${part ?? ''}`);
    if (kind === 'routine') return say(`words.clock.${part ?? ''}`);
    return say(`workLeft.kind.${kind}`);
  };
}

/** One of many pages, each with what its own address says. */
interface Place {
  readonly to: string;
  readonly params: object;
  readonly search: object;
}

export interface Mending {
  /** Null where it is mended by whoever cannot be somebody who reads this. */
  readonly href: LinkProps | null;
  readonly words: string;
}

/** Where it is put into other hands, and how that is called. */
export function useMending(): (row: WorkLeftRow) => Mending {
  const { t } = useTranslation();
  const session = useSession();
  return (row) => {
    const { itemId, kind, mend, projectId, subjectId, unitId } = row;
    if (mend !== null && projectId !== null) {
      const search = { act: commandAddress({ name: mend, projectId, itemId }) };
      const href: Place = itemId
        ? { to: '/items/$itemId', params: { itemId }, search }
        : { to: '/projects/$projectId', params: { projectId }, search };
      return { href: mayOpen(session, href.to) ? (href as LinkProps) : null, words: t(`act.${mend}`) };
    }
    const section = kind === 'member' ? 'people' : kind === 'substitution' ? 'substitutes' : 'units';
    const open = kind === 'member' ? subjectId : unitId;
    const href: Place = {
      to: '/admin/$section',
      params: { section },
      search: section === 'substitutes' ? {} : { open },
    };
    const admin = can(session, 'manage-units');
    return { href: admin ? (href as LinkProps) : null, words: t(`workLeft.mend.${kind as 'head'}`) };
  };
}
