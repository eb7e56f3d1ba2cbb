import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandName, disputed, type HelpItemState, openCoRequests } from '@bangban/domain';
import { useSay } from '../../i18n/use-say';
import { isEverPossible } from '../../lib/commands';
import type { ItemDetail } from '../../lib/item';
import { nextActOf } from '../../lib/next-act';
import { commandsQuery, projectQuery } from '../../lib/project';
import { policyQuery } from '../../lib/reference';
import { useItemCommands } from '../../lib/use-commands';
import { useItemTitle } from '../../lib/use-item-title';
import { useActMenu } from '../../pieces/act-menu';
import { ItemAction } from '../../pieces/item-action';
import { Light } from '../../pieces/light';
import { StillTag } from '../../pieces/still-tag';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { WatchButton } from '../../pieces/watch-button';
import { WhyRestLink } from '../../pieces/why-link';

const BESIDE: Readonly<Record<string, readonly CommandName[]>> = {
  'awaiting-signature': ['WithdrawReport', 'ReturnReport'],
  reported: ['ReturnHelpItem'],
  verified: ['ConfirmClosing', 'RefuseClosing'],
};
/** Somebody else's part: not drawn for those who do not have it. */
const THEIR_OWN: readonly CommandName[] = [
  ...(['WithdrawReport', 'ReturnReport', 'ConfirmClosing', 'RefuseClosing', 'DecidePause', 'ResumeClock'] as const),
  ...(['SignExtension', 'DecideExtension'] as const),
  ...(['ReplyCoUnit', 'WithdrawCoUnit', 'AskCoordination'] as const),
];

/** What somebody waits for. */
const ANSWERS: readonly CommandName[] = ['DecidePause', 'SignExtension', 'DecideExtension', 'ReplyCoUnit'];

/** Beside the act that is next, those of every day, and the answer to what is asked about its clock; the rest opens. */
function shownFirst(item: HelpItemState): readonly CommandName[] {
  const { extension, pause, state } = item;
  const next = nextActOf(state)?.name;
  const ofPause: readonly CommandName[] = pause ? [pause.granted ? 'ResumeClock' : 'DecidePause'] : [];
  const ofExtension: readonly CommandName[] = extension ? [extension.signed ? 'DecideExtension' : 'SignExtension'] : [];
  const ofCoUnits: readonly CommandName[] = [
    ...(openCoRequests(item).length > 0 ? (['ReplyCoUnit'] as const) : []),
    ...(disputed(item).length > 0 ? (['AskCoordination'] as const) : []),
  ];
  return [...(BESIDE[state] ?? ['NoteProgress']), ...ofPause, ...ofExtension, ...ofCoUnits, ...(next ? [next] : [])];
}

export function ItemHead({ detail }: { readonly detail: ItemDetail }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const titleOf = useItemTitle();
  const { item, row } = detail;
  const { data } = useQuery(commandsQuery(row.projectId));
  const own = (data?.commands ?? []).filter(({ itemId }) => itemId === item.id);
  const first = row.open ? shownFirst(item) : [];
  const more = own.filter(
    (each) =>
      !first.includes(each.command) &&
      each.command !== 'TakeBack' &&
      (each.escalationId === null || each.command === 'AnswerEscalation') &&
      isEverPossible(each),
  );
  const noun = { projectId: row.projectId, itemId: item.id };
  const menu = useActMenu(noun, more);
  const state = (
    <span className="row">
      <span className="tag">{say(`words.itemState.${item.state}`)}</span>
      {row.light === 'none' ? null : <Light light={row.light} word />}
      {row.late ? <span className="tag">{item.closedAt ? t('item.lateCured') : t('item.late')}</span> : null}
      <StillTag row={row} />
      {item.closedAt && !row.late ? <span className="tag">{t('item.inTime')}</span> : null}
    </span>
  );
  return (
    <PageTitle title={`${item.no}. ${titleOf(item)}`} state={state}>
      {first.map((name) => (
        <ItemAction
          key={name}
          projectId={row.projectId}
          itemId={item.id}
          name={name}
          size="middle"
          primary={name === nextActOf(item.state)?.name || ANSWERS.includes(name)}
          onlyAllowed={THEIR_OWN.includes(name)}
        />
      ))}
      <TakeBackAct detail={detail} />
      {more.length > 0 ? (
        <Dropdown trigger={['click']} menu={menu}>
          <Button>{t('project.more')}</Button>
        </Dropdown>
      ) : (
        <WhyRestLink {...noun} />
      )}
      <WatchButton projectId={row.projectId} itemId={item.id} />
      <PageHelp help={t('item.help', { returnObjects: true })} />
    </PageTitle>
  );
}

/** The last act as long as it can be taken back, with how long that is. */
function TakeBackAct({ detail }: { readonly detail: ItemDetail }): ReactNode {
  const { t } = useTranslation();
  const { item, now, row } = detail;
  const { data: project } = useQuery(projectQuery(row.projectId));
  const version = project?.project.policyVersion ?? 0;
  const { data: policy } = useQuery({ ...policyQuery(version), enabled: version > 0 });
  const command = useItemCommands(row.projectId, item.id, true)?.get('TakeBack');
  if (!item.takeBack?.act || !policy || !command) return null;
  const until = Date.parse(item.takeBack.at) + policy.itemWork.takeBackMinutes * 60_000;
  const count = Math.ceil((until - Date.parse(now)) / 60_000);
  if (count <= 0) return null;
  return (
    <>
      {command.allowed ? <span className="faint">{t('item.takeBackLeft', { count })}</span> : null}
      <ItemAction projectId={row.projectId} itemId={item.id} name="TakeBack" size="middle" />
    </>
  );
}
