import type { ComesNext, EscortFact } from '@bangban/domain';
import type { Waiting } from '../keeper/keeper';
import type { EscortPhase } from './project-escort.messages';

/** As on the screens, in Chinese; the codes that follow are the API's. No name, title or reason ever stands here. */
const RUNG: Readonly<Record<NonNullable<ComesNext['rung']>, string>> = {
  'early-reminder': '提前提醒',
  reminder: '临期提醒',
  breach: '超期',
  leader: '报包保领导',
  'leader-in-charge': '报分管领导',
  'principal-leaders': '报主要领导',
};
const KIND: Readonly<Record<Exclude<ComesNext['kind'], 'item-rung' | 'project-rung' | 'form-rung'>, string>> = {
  'stage-opening': '开启阶段',
  'project-answer': '批示到期',
  'item-answer': '批示到期',
  'silent-start': '未签收起算',
  'silent-wait': '等待前置',
  'pause-end': '暂停期满',
  'extension-lapse': '延期审批到期',
  'co-lapse': '协办回复到期',
  'form-lapse': '督查单升级',
  'item-stillness': '查看有无进展',
  'mandate-end': '代办委托截止',
  'project-stillness': '查看有无进展',
};
const STAGE: Readonly<Record<EscortFact['stage'], string>> = {
  lead: '线索',
  intent: '意向',
  signing: '签约',
  commencement: '开工',
  production: '投产',
};
const PHASE: Readonly<Record<EscortPhase, string>> = { opening: '开启', escorting: '跟进', aftercare: '投产后服务' };

/** Numbers of items that are shown; the list in the record has them all. */
const MOST_NUMBERS = 20;

/** One line for a timer or an activity: what, of which item, and the codes behind the words. */
export function summaryOf(waiting: Pick<Waiting<EscortFact>, 'barren' | 'doubted' | 'fact'>): string | undefined {
  const { barren, doubted, fact } = waiting;
  const what = doubted ? '核对记录 (ask-record)' : nextOf(fact);
  return what === undefined || barren === 0 ? what : `再试 ${barren} · ${what}`;
}

/** Nothing can be said of what facts of earlier builds wait for. A kind that this build does not know is told by its code. */
function nextOf({ next, stage }: EscortFact): string | undefined {
  if (!next) return undefined;
  const { clock, itemNo, kind, rung } = next;
  const words: Readonly<Record<string, string>> = KIND;
  const what = rung ? RUNG[rung] : words[kind];
  const subject =
    kind === 'stage-opening'
      ? STAGE[stage]
      : kind === 'form-rung'
        ? '督查单'
        : itemNo === null
          ? '项目'
          : `事项 ${itemNo}`;
  const codes = clock && rung ? `${clock} ${rung}` : kind;
  return [what, subject].filter((word) => word !== undefined).join(' · ') + ` (${codes})`;
}

/** Where a project stands, for an operator who opens its workflow: codes, ids, numbers and instants. */
export function detailsOf(phase: EscortPhase, waiting: Waiting<EscortFact>): string {
  const { fact, until } = waiting;
  const { leaderId, offsetMs, openItemCount, openItems, seq, stage, status, wakeUp } = fact;
  const numbers = openItems.flatMap(({ no }) => no ?? []).sort((one, other) => one - other);
  const named = numbers.length > 0 ? `: ${numbers.slice(0, MOST_NUMBERS).join(', ')}` : '';
  const more = numbers.length > 0 && openItemCount > MOST_NUMBERS ? ' …' : '';
  const engine = until === null || offsetMs === 0 ? '' : ` (engine ${new Date(until).toISOString()})`;
  return [
    `阶段 stage: ${STAGE[stage]} ${stage} · ${PHASE[phase]} ${phase} · ${status}`,
    `包保领导 leader: ${leaderId ?? '-'}`,
    `未结事项 open items: ${openItemCount}${named}${more}`,
    `下一步 next: ${wakeUp === null ? '-' : `${wakeUp}${engine} ${summaryOf(waiting) ?? ''}`}`.trimEnd(),
    `序号 seq: ${seq}`,
  ].join('\n\n');
}
