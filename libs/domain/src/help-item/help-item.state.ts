import type { Breach, CoRequest, HelpItemState, Holding, HoldingKind, ItemReport, TakeBack } from '@bangban/contract';
import { ITEM_CLOCKS, type ItemClockName } from '@bangban/contract/vocabulary';

/** An item as it is recorded is as it is answered: what it consists of stands in the contract (`help-item.state.ts`). */
export type { Breach, CoRequest, HelpItemState, Holding, HoldingKind, ItemClockName, ItemReport, TakeBack };
export { ITEM_CLOCKS };
