import { type ReactNode } from 'react';
import type { Policy, ReviewRules } from '@bangban/domain';
import { AskedRows } from './asked-rows';
import { CriteriaRows } from './criteria-rows';
import { NeededRows } from './needed-rows';
import type { SheetDraft } from './sheet-draft';
import { SheetExample } from './sheet-example';
import type { SheetFault } from './sheet-faults';

interface SheetRowsProps {
  readonly policy: Policy;
  /** The rules of reviews as the whole draft has them. */
  readonly rules: ReviewRules;
  readonly draft: SheetDraft;
  readonly faults: readonly SheetFault[];
  readonly onDraft: (draft: SheetDraft) => void;
}

/** The score sheet with an example of what it does, from which amounts on it is asked for, and what one form asks. */
export function SheetRows({ draft, faults, onDraft, policy, rules }: SheetRowsProps): ReactNode {
  return (
    <>
      <CriteriaRows
        present={policy.reviews}
        criteria={draft.criteria}
        faults={faults}
        onCriteria={(criteria) => onDraft({ ...draft, criteria })}
      />
      <SheetExample draft={rules} present={policy.reviews} />
      <NeededRows
        needed={draft.neededFrom}
        faults={faults}
        onNeeded={(neededFrom) => onDraft({ ...draft, neededFrom })}
      />
      <AskedRows
        policy={policy}
        asked={draft.asked}
        faults={faults}
        onAsked={(asked) => onDraft({ ...draft, asked })}
      />
    </>
  );
}
