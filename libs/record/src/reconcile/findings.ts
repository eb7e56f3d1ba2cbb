import type { FindingExample } from '@bangban/persistence';
import type { Text } from '@bangban/kernel';

export type Severity = 'warning' | 'error' | 'critical';

/** What can be done about a finding: a command for the operator's shell (null where only a person can judge), and why. */
export interface Repair {
  readonly command: string | null;
  readonly advice: Text;
}

export interface FindingKind {
  readonly severity: Severity;
  readonly says: Text;
  readonly repair: Repair;
}

const rebuild: Repair = {
  command: 'npm run engine:rebuild',
  advice: {
    zh: '按数据库重新通知流程引擎；可随时、可重复执行。',
    en: 'tells the engine again what the record holds; harmless at any time and however often',
  },
};
const rewrite: Repair = {
  command: 'npm run reconcile -- --rewrite <project>',
  advice: {
    zh: '按事件重新计算并写回状态。',
    en: 'writes the state again as the events give it',
  },
};
const restore: Repair = {
  command: null,
  advice: {
    zh: '记录本身受损：从备份恢复 PostgreSQL，再执行 npm run engine:rebuild。',
    en: 'the record itself is damaged: restore PostgreSQL from a backup, then npm run engine:rebuild',
  },
};
const judge: Repair = {
  command: null,
  advice: {
    zh: '记录只增不改：请在项目中注明，并把本条连同日志报给开发方。',
    en: 'the record is append-only: note it on the project, and report it with the logs',
  },
};

/** Everything that the reconciler can find, with how bad it is and what repairs it. */
export const FINDINGS = {
  SEQ_GAP: finding('critical', '事件序号不连续', 'the numbers of the events have a gap or a repetition', restore),
  CHAIN_BROKEN: finding(
    'critical',
    '事件链断裂：记录被改动过',
    'an event does not carry the hash that follows from it: the record was changed',
    restore,
  ),
  FILE_LOST: finding('critical', '文件有事件而无状态', 'a file has events and no row', restore),
  FILE_DIFFERS: finding(
    'critical',
    '文件状态或其发布的版本与事件不一致',
    'the state of a file, or the version it published, is not what its events give',
    restore,
  ),
  VERSION_UNREADABLE: finding(
    'critical',
    '工作日历或规则有一版读不出',
    'a version of the calendar or of the policy cannot be read: what is decided by it stands still, and was not looked at here',
    restore,
  ),
  STATE_DIFFERS: finding('error', '状态与事件不一致', 'the stored state is not what the events give', rewrite),
  ITEM_LOST: finding('critical', '事项有事件而无状态', 'an item has events and no row', rewrite),
  ITEM_UNEXPLAINED: finding('error', '事项有状态而无事件', 'an item has a row and no events', judge),
  OBLIGATIONS_DIFFER: finding(
    'error',
    '待办义务与状态不一致',
    'what stands as owed is not what the rules say of the state',
    rewrite,
  ),
  DEADLINE_UNEXPLAINED: finding(
    'error',
    '事项期限与其事件逐日重算不一致',
    'a limit of an item is not what its events give when its days are counted anew',
    judge,
  ),
  COMMAND_TWICE: finding('critical', '同一动作记录了两次', 'one command stands twice among the events', judge),
  COMMAND_LOST: finding('critical', '已答复的动作没有事件', 'an answered command has no events', restore),
  RECEIPT_MISSING: finding('error', '动作没有答复凭证', 'a command has events and no receipt', judge),
  RUNG_TWICE: finding('critical', '同一期限的同一级重复升级', 'a rung of one deadline was reached twice', judge),
  RUNG_EARLY: finding('critical', '提前升级', 'a rung was reached before its time', judge),
  RUNG_MISSED: finding('error', '应升级而未升级', 'a rung was due and passed over', judge),
  ROWS_MISSING: finding(
    'error',
    '升级、超期、提请或用时记录与事件不符',
    'rows beside the events are missing or too many',
    judge,
  ),
  OVERDUE: finding('error', '到期未处理', 'something is due and nothing has recorded it', rebuild),
  OUTBOX_WAITS: finding('error', '引擎通知积压', 'facts wait to be told to the engine', rebuild),
  ADOPTION_WAITS: finding('error', '新版日历或规则尚未全部改用', 'projects are still to take over what was published', {
    command: 'npm start',
    advice: {
      zh: '启动 Temporal 与工作进程，改用会从停下处继续。',
      en: 'start Temporal and the worker: it goes on where it stopped',
    },
  }),
  REACTION_WAITS: finding('error', '转办未送达', 'what one file asks of another has not reached it', {
    command: 'npm start',
    advice: {
      zh: '启动 Temporal 与工作进程，转办会自动继续。',
      en: 'start Temporal and the worker: it is carried on by itself',
    },
  }),
  REACTION_ASTRAY: finding(
    'critical',
    '转办结果与文件不一致',
    'what is noted of a reaction is not what the files say: not exactly one answer by the other file, or no refusal on the asking one',
    judge,
  ),
  DELIVERY_WAITS: finding('error', '外发通知未启动', 'deliveries wait to be started', rebuild),
  DELIVERY_LOST: finding(
    'error',
    '外发通知无人办理',
    'deliveries are under way in the record and nowhere else',
    rebuild,
  ),
  DELIVERY_FAILED: finding('warning', '外发通知失败', 'deliveries were given up', {
    command: 'npm run engine:rebuild -- --failed-deliveries',
    advice: { zh: '通道恢复后重新发送。', en: 'sends them again, once the channel works' },
  }),
  ENGINE_AWAY: finding('error', '流程引擎无应答', 'the engine does not answer; what it knows was not checked', {
    command: 'npm start',
    advice: { zh: '启动 Temporal 与工作进程。', en: 'start Temporal and the worker' },
  }),
  ESCORT_MISSING: finding('error', '项目没有运行中的流程', 'an open project has no running workflow', rebuild),
  ESCORT_SILENT: finding('error', '项目流程无应答', "a project's workflow does not answer", {
    command: 'npm run engine:rebuild -- --restart <project>',
    advice: { zh: '结束该流程并按记录重新启动。', en: 'ends the workflow and starts it anew from the record' },
  }),
  ESCORT_BEHIND: finding(
    'error',
    '项目流程落后于记录',
    "a project's workflow does not know its latest events",
    rebuild,
  ),
  ESCORT_AHEAD: finding(
    'critical',
    '项目流程超前于记录',
    'a workflow knows more than the record: it was restored',
    rebuild,
  ),
  ESCORT_ASTRAY: finding(
    'error',
    '项目流程的下次唤醒不符',
    'a workflow sleeps to another instant than the record',
    rebuild,
  ),
  ESCORT_ORPHANED: finding('warning', '流程没有对应项目', 'a workflow runs for a project that is not open', rebuild),
} as const satisfies Readonly<Record<string, FindingKind>>;

export type FindingCode = keyof typeof FINDINGS;

/** One thing that is not as it must be. There is at most one open finding for a code and a subject. */
export interface Finding {
  readonly code: FindingCode;
  /** A project's id, or what part of the installation it is about. */
  readonly subject: string;
  readonly projectId: string | null;
  /** How many cases, and the first few of them. Ids and instants, no names. */
  readonly details: { readonly count: number; readonly examples: readonly FindingExample[] };
}

/** The command that repairs a finding; null where only a person can judge. */
export function repairCommand({ code, projectId }: Pick<Finding, 'code' | 'projectId'>): string | null {
  return FINDINGS[code].repair.command?.replace('<project>', projectId ?? '<project>') ?? null;
}

const MOST_EXAMPLES = 10;

/** Collects cases by code; a project with a thousand of them makes one finding. */
export class Cases {
  private readonly found = new Map<FindingCode, { count: number; examples: FindingExample[] }>();

  add(code: FindingCode, example: FindingExample): this {
    const cases = this.found.get(code) ?? { count: 0, examples: [] };
    cases.count += 1;
    if (cases.examples.length < MOST_EXAMPLES) cases.examples.push(example);
    this.found.set(code, cases);
    return this;
  }

  findings(subject: string, projectId: string | null): Finding[] {
    return [...this.found].map(([code, details]) => ({ code, subject, projectId, details }));
  }
}

function finding(severity: Severity, zh: string, en: string, repair: Repair): FindingKind {
  return { severity, says: { zh, en }, repair };
}
