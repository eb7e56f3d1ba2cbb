import { undoneAt } from './asked-anew';
import { moneySums } from './money';
import type { Evidence, Money, ProjectState } from './project.state';
import { isSigned } from './stages';

/** What the rule goes by. */
export type AgreedBy = Pick<ProjectState, 'evidence' | 'money' | 'provenance' | 'stage' | 'stages'>;

/**
 * 协议投资: what is agreed by contracts, per currency; nothing before the project has signed. A project counts at its first
 * contract, whole; 升格 is not amount again; 增资 counts its increment alone; after a change of investor what the new owner
 * signed counts, and so does what is signed anew after a return that undid the signing (明政办〔2006〕95号). What was
 * withdrawn is not there any more. A ledger that reported the signing without its contract stands for the first contract.
 *
 * The same rule in SQL, for lists and sums: `agreed.queries.ts`; a test holds the two together.
 */
export function agreedMoney(project: AgreedBy): readonly Money[] {
  if (!isSigned(project.stage)) return [];
  const contracts = project.evidence
    .filter(({ kind, money }) => kind === 'contract' && money !== null)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const standing = contracts.slice(Math.max(0, newOwner(contracts), signedAnew(contracts, project)));
  const first = standing.find((contract) => !isAdded(contract));
  const counted = standing.filter((contract) => contract === first || isAdded(contract));
  const reported = first === undefined && reportedAsSigned(project) && project.money ? [project.money] : [];
  return moneySums([...reported, ...counted.flatMap(({ money }) => money ?? [])]);
}

const isAdded = ({ signingKind }: Evidence): boolean => signingKind === 'added-capital';

const newOwner = (contracts: readonly Evidence[]): number =>
  contracts.findLastIndex(({ signingKind }) => signingKind === 'new-investor');

function signedAnew(contracts: readonly Evidence[], project: AgreedBy): number {
  const undone = undoneAt(project, 'signing');
  return undone === null ? -1 : contracts.findIndex((contract) => !isAdded(contract) && contract.at >= undone);
}

const reportedAsSigned = ({ provenance, stages }: AgreedBy): boolean =>
  provenance !== null && stages.some(({ reported, stage }) => reported && isSigned(stage));
