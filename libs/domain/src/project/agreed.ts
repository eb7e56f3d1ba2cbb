import { type AgreedStand, COUNTED_STANDS, type CountedStand } from '@bangban/contract/vocabulary';
import { undoneAt } from './asked-anew';
import { moneySums } from './money';
import type { Evidence, Money, ProjectState, SigningKind } from './project.state';
import { isSigned } from './stages';

/** What the rule goes by. */
export type AgreedBy = Pick<ProjectState, 'evidence' | 'money' | 'provenance' | 'stage' | 'stages'>;

/** One contract's amount, or the ledger's: by what of the rule it counts, or why it does not. */
export interface AgreedPart {
  /** Null where a ledger reported the signing without its contract. */
  readonly contract: Evidence | null;
  readonly money: Money;
  readonly stand: AgreedStand;
  /** In which it counts: that of its contract; null where only a ledger says it. */
  readonly year: number | null;
}

/**
 * 协议投资: what is agreed by contracts, per currency; nothing before the project has signed. A project counts at its first
 * contract, whole; 升格 is not amount again; 增资 counts its increment alone; after a change of investor what the new owner
 * signed counts, and so does what is signed anew after a return that undid the signing (明政办〔2006〕95号). What was
 * withdrawn is not there any more. A ledger that reported the signing without its contract stands for the first contract.
 *
 * The same rule in SQL, for lists and sums: `agreed.queries.ts`; a test holds the two together.
 */
export const agreedMoney = (project: AgreedBy): readonly Money[] =>
  moneySums(agreedParts(project).flatMap(({ money, stand }) => (isCounted(stand) ? money : [])));

export const isCounted = (stand: AgreedStand): stand is CountedStand =>
  (COUNTED_STANDS as readonly string[]).includes(stand);

/** The contracts by their days, each with what it adds to 协议投资 and in which year: the rows behind the sum. */
export function agreedParts(project: AgreedBy): readonly AgreedPart[] {
  if (!isSigned(project.stage)) return [];
  const contracts = project.evidence.filter(({ kind, money }) => kind === 'contract' && money !== null).sort(byTurn);
  const owner = newOwner(contracts);
  const opening = Math.max(0, owner, signedAnew(contracts, project));
  const first = contracts.findIndex((contract, turn) => turn >= opening && !isAdded(contract));
  const parts = contracts.flatMap((contract, turn): AgreedPart[] => {
    if (!contract.money) return [];
    const gone = turn < owner ? 'before-change' : 'before-return';
    const standing = isAdded(contract) ? 'added' : turn === first ? 'whole' : 'not-again';
    const year = Number(contract.date.slice(0, 4));
    return [{ contract, money: contract.money, stand: turn < opening ? gone : standing, year }];
  });
  if (first >= 0 || !reportedAsSigned(project) || !project.money) return parts;
  return [{ contract: null, money: project.money, stand: 'whole', year: null }, ...parts];
}

/** Of one day, whoever owns it anew before what is signed with them, and an upgrade after what it upgrades. */
const TURNS: Readonly<Record<SigningKind, number>> = { 'new-investor': 0, first: 1, upgrade: 2, 'added-capital': 3 };

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** By their days, kinds and numbers, so that in which order they are recorded makes no difference. */
const byTurn = (a: Evidence, b: Evidence): number =>
  compare(a.date, b.date) ||
  compare(TURNS[a.signingKind ?? 'first'], TURNS[b.signingKind ?? 'first']) ||
  compare(a.number, b.number);

const isAdded = ({ signingKind }: Evidence): boolean => signingKind === 'added-capital';

const newOwner = (contracts: readonly Evidence[]): number =>
  contracts.findLastIndex(({ signingKind }) => signingKind === 'new-investor');

function signedAnew(contracts: readonly Evidence[], project: AgreedBy): number {
  const undone = undoneAt(project, 'signing');
  return undone === null ? -1 : contracts.findIndex((contract) => !isAdded(contract) && contract.at >= undone);
}

const reportedAsSigned = ({ provenance, stages }: AgreedBy): boolean =>
  provenance !== null && stages.some(({ reported, stage }) => reported && isSigned(stage));
