import type { ReactNode } from 'react';
import type { Policy } from '@bangban/domain';
import { AgreedRows } from './agreed-rows';
import { Funds } from './funds';
import { Promises } from './promises';
import type { PartProps } from './shared';

/** 资金与承诺: what is open first, promises of both sides, then what is agreed and the money that has come. */
export function MoneyTab({ policy, ...shared }: PartProps & { readonly policy: Policy | null }): ReactNode {
  return (
    <div className="stack">
      <Promises {...shared} policy={policy} />
      <AgreedRows project={shared.detail.project} />
      <Funds {...shared} />
    </div>
  );
}
