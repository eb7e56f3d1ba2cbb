import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isLeader } from '@bangban/domain';
import { holdsText } from '@bangban/kernel';
import { answerOf, api } from '../lib/api';
import { ownProjectsQuery } from '../desks/investor/own-project';
import { desksOf, mayOpen } from '../lib/desks';
import { keys } from '../lib/query-keys';
import { type Person, telephonesQuery, useNames } from '../lib/reference';
import type { Session } from '../lib/session';
import { type Hit, useBesideHits } from './beside-hits';
import { useItemTitle, useTemplatesTitled } from '../lib/use-item-title';

const MOST = 6;
/** Of templates asked for: more would not fit into an address. */
const MOST_TEMPLATES = 50;

/** A leader by the projects that they answer for, anybody else by the open items that they hold. */
const placeOf = (person: Person): Pick<Hit, 'to' | 'search'> =>
  isLeader(person)
    ? { to: '/projects', search: { view: 'table', leaderId: person.id } }
    : { to: '/supervision', search: { tab: 'lights', by: 'person', personId: person.id, light: 'all' } };

/**
 * What the words lead to; nothing sought: where one can go. Texts are looked for on the server, as Chinese is; items also
 * by the English titles of their templates, which the server has not.
 */
export function useSearch(
  text: string,
  session: Session,
): { readonly hits: readonly Hit[]; readonly searching: boolean } {
  const { t } = useTranslation();
  const nameOf = useNames();
  const titleOf = useItemTitle();
  const desks = desksOf(session);
  const official = desks.some(({ key }) => key === 'projects');
  const enabled = text !== '' && official;
  const query = { text, limit: MOST };
  const projects = useQuery({
    queryKey: keys.list('search-projects', { text }),
    queryFn: () => answerOf(api.GET('/api/projects', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled,
  });
  const items = useQuery({
    queryKey: keys.list('search-items', { text }),
    queryFn: () => answerOf(api.GET('/api/help-items', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled,
  });
  const templateKeys = useTemplatesTitled(text).slice(0, MOST_TEMPLATES).join(',');
  const titled = useQuery({
    queryKey: keys.list('search-items', { templateKeys }),
    queryFn: () => answerOf(api.GET('/api/help-items', { params: { query: { templateKeys, limit: MOST } } })),
    enabled: enabled && templateKeys !== '',
  });
  const beside = useQuery({
    queryKey: keys.list('search', { text }),
    queryFn: () => answerOf(api.GET('/api/search', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled,
  });
  const besideOf = useBesideHits();
  const said = beside.data?.people ?? [];
  const people = useQuery({ ...telephonesQuery, enabled });
  const investor = desks.some(({ key }) => key === 'investor');
  const own = useQuery({ ...ownProjectsQuery, enabled: text !== '' && investor });
  const ownHits: Hit[] = (own.data ?? [])
    .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    .slice(0, MOST)
    .map(({ id, name }) => ({
      key: id,
      group: 'projects' as const,
      title: name,
      note: '',
      to: '/investor',
      search: { project: id },
    }));

  const actions: Hit[] = [
    ...desks.map(({ key, path }) => ({
      key: `go:${key}`,
      group: 'actions' as const,
      note: '',
      to: path,
      title: t('search.goTo', { desk: t(`nav.${key}`) }),
    })),
    ...(mayOpen(session, '/projects/new')
      ? [{ key: 'new', group: 'actions' as const, title: t('search.register'), note: '', to: '/projects/new' }]
      : []),
  ];
  const matching = actions.filter(({ title }) => holdsText([title], text));
  if (!enabled) return { hits: [...matching, ...ownHits], searching: own.isFetching };

  const found = new Map([...(titled.data?.rows ?? []), ...(items.data?.rows ?? [])].map((row) => [row.id, row]));
  const hits: Hit[] = [
    ...matching,
    ...ownHits,
    ...(projects.data?.rows ?? []).map((row) => ({
      key: row.id,
      group: 'projects' as const,
      title: row.name,
      to: `/projects/${row.id}`,
      note: `${t(`words.stage.${row.stage}`)} · ${row.investorName ?? t('words.none')}`,
    })),
    ...[...found.values()].slice(0, MOST).map((row) => ({
      key: row.id,
      group: 'items' as const,
      title: titleOf(row),
      to: `/items/${row.id}`,
      note: row.projectName,
    })),
    ...besideOf(beside.data),
    ...(people.data ?? [])
      .filter(({ active, id, name }) => active && (holdsText([name], text) || said.includes(id)))
      .slice(0, MOST)
      .map((person) => ({
        key: person.id,
        group: 'people' as const,
        title: person.name,
        ...placeOf(person),
        note: [nameOf(person.unitId), person.hidden.includes('phone') ? t('words.phoneHidden') : (person.phone ?? '')]
          .filter(Boolean)
          .join(' \u00b7 '),
      })),
  ];
  return { hits, searching: [projects, items, titled, beside].some(({ isFetching }) => isFetching) };
}
