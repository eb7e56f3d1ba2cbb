import type { Stage } from '@bangban/domain';

/** What clients know of an item from the answers they got; others may have moved it meanwhile. */
export interface KnownItem {
  readonly id: string;
  unitId: string;
  state: 'issued' | 'in-progress' | 'reported' | 'verified' | 'closed';
  investorConfirms: boolean;
}

export interface KnownPromise {
  readonly id: string;
  /** 政策兑现: applied for, reviewed and decided before it is paid. */
  readonly delivery: boolean;
  readonly side: string;
  /** 容缺受理: the unit that waits for the paper, and confirms that it is in. */
  readonly owedTo: string | null;
  state: 'waiting' | 'running' | 'claimed' | 'over' | 'applying' | 'reviewing' | 'deciding';
}

export interface KnownProject {
  readonly id: string;
  readonly promises: Map<string, KnownPromise>;
  /** What has arrived and was verified by nobody. */
  readonly arrivals: Set<string>;
  /** 预警信号 that are open. */
  readonly signs: Set<string>;
  /** 委托代办 that nobody has withdrawn. */
  readonly mandates: Set<string>;
  readonly items: Map<string, KnownItem>;
  stage: Stage;
  status: string;
  request: string | null;
}

interface ToldEvent {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const STATES: Readonly<Record<string, KnownItem['state']>> = {
  HandlingStarted: 'in-progress',
  HelpItemReportedDone: 'reported',
  HelpItemReturned: 'in-progress',
  ClosingRefused: 'in-progress',
  HelpItemVerified: 'verified',
  HelpItemClosed: 'closed',
  HelpItemVoided: 'closed',
};

/** What the clients together have heard: which projects and items there are to work on. Not a truth, only a guess. */
export class Town {
  private readonly projects = new Map<string, KnownProject>();

  /** Those that are not at an end. */
  get open(): readonly KnownProject[] {
    return [...this.projects.values()].filter(({ status }) => status === 'active' || status === 'shelved');
  }

  hear(projectId: string, { stage, status }: { stage: Stage; status: string }, events: readonly ToldEvent[]): void {
    const project = this.projects.get(projectId) ?? begun(projectId, stage, status);
    this.projects.set(projectId, project);
    Object.assign(project, { stage, status });
    for (const event of events) hearEvent(project, event);
  }
}

const begun = (id: string, stage: Stage, status: string): KnownProject => ({
  id,
  stage,
  status,
  request: null,
  items: new Map(),
  promises: new Map(),
  arrivals: new Set(),
  signs: new Set(),
  mandates: new Set(),
});

const PROMISED: Readonly<Record<string, KnownPromise['state']>> = {
  CommitmentTriggered: 'running',
  DeliveryApplied: 'reviewing',
  CommitmentClaimed: 'claimed',
  CommitmentWaived: 'over',
  CommitmentWithdrawn: 'over',
  CommitmentEnded: 'over',
};

function hearMoney({ arrivals, mandates, promises }: KnownProject, { data, type }: ToldEvent): void {
  const id = String(data.id);
  if (type === 'AgencyGranted') mandates.add(id);
  if (type === 'AgencyWithdrawn') mandates.delete(id);
  if (type === 'FundArrivalRecorded') arrivals.add(id);
  if (type === 'FundArrivalVerified' || type === 'FundArrivalWithdrawn') arrivals.delete(id);
  if (type === 'CommitmentRecorded') {
    const owedTo = typeof data.owedTo === 'string' ? data.owedTo : null;
    promises.set(id, { id, side: String(data.side), owedTo, state: 'waiting', delivery: data.delivery === true });
  }
  const promise = promises.get(id);
  if (!promise) return;
  promise.state = PROMISED[type] ?? promise.state;
  if (type === 'CommitmentTriggered' && promise.delivery) promise.state = 'applying';
  if (type === 'DeliveryReviewed') promise.state = data.complete === true ? 'deciding' : 'applying';
  if (type === 'DeliveryDecided') promise.state = data.granted === true ? 'running' : 'applying';
  if (type === 'CommitmentDecided') promise.state = data.confirmed === true ? 'over' : 'running';
}

function hearEvent(project: KnownProject, { data, type }: ToldEvent): void {
  if (type === 'WarningSignRecorded') project.signs.add(String(data.id));
  if (type === 'WarningSignCleared') project.signs.delete(String(data.id));
  hearMoney(project, { data, type });
  if (type === 'SecondPersonRequested') project.request = String(data.id);
  if (type === 'SecondPersonDecided' || type === 'SecondPersonLapsed') project.request = null;
  if (typeof data.itemId !== 'string') return;
  if (type === 'HelpItemAdded') {
    const { investorConfirms, unitId } = data;
    const item = { id: data.itemId, unitId: String(unitId), investorConfirms: investorConfirms === true };
    project.items.set(item.id, { ...item, state: 'issued' });
    return;
  }
  const item = project.items.get(data.itemId);
  if (!item) return;
  if (type === 'HelpItemTransferred') Object.assign(item, { unitId: String(data.unitId), state: 'issued' });
  if (type === 'ClosingConfirmed') item.investorConfirms = false;
  item.state = STATES[type] ?? item.state;
  if (item.state === 'closed') project.items.delete(item.id);
}
