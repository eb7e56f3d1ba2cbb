import type { paths } from '@bangban/api-client';
import type { InvestorKey } from './investors';

type Channel = NonNullable<paths['/api/projects']['post']['requestBody']['content']['application/json']['channel']>;
export type Stage = NonNullable<NonNullable<paths['/api/projects']['get']['parameters']['query']>['stage']>;

export const STAGES = ['lead', 'intent', 'signing', 'commencement', 'production'] as const satisfies readonly Stage[];

/**
 * What becomes of an item: closed in time; never reported done; nobody signs for it; sent back once by the verification
 * (`returned`) or by the investor (`refused`) and then closed; verified, and the investor has not answered yet (`asked`);
 * closed some working days after its limit; its clock stopped (`pause`), and then closed in time; its limit asked to be put off
 * (`extension`), and then closed in time where it was; another unit asked for its reply (`co`), and then closed in time where
 * it came.
 */
export type Manner =
  | 'in-time'
  | 'open'
  | 'unsigned'
  | 'returned'
  | 'refused'
  | 'asked'
  | { readonly late: number }
  | { readonly pause: PauseSeed }
  | { readonly extension: ExtensionSeed }
  | { readonly co: CoSeed };

/** 暂停计时: asked for on a working day, for so many days with it; granted the same day, or not decided yet. */
export interface PauseSeed {
  readonly kind: string;
  readonly on: number;
  readonly days: number;
  readonly granted: boolean;
}

/** 延期: asked for on a working day, before the limit, by so many days; and how far the request has come. */
export interface ExtensionSeed {
  readonly on: number;
  readonly days: number;
  readonly stands: 'granted' | 'refused' | 'to-sign' | 'to-decide';
}

/** 协办: asked on a working day, of a unit, for a purpose of the policy; answered the same day, or not at all. */
export interface CoSeed {
  readonly on: number;
  readonly unit: string;
  readonly kind: string;
  readonly answered: boolean;
}

/** One project of the story. Days are working days since the story's first day, which is day 0. */
export interface ProjectSeed {
  readonly key: string;
  readonly name: string;
  readonly investor: InvestorKey;
  /** 万元 of the currency. */
  readonly amount: number;
  readonly currency?: 'CNY' | 'USD';
  readonly industry: string;
  readonly landing: string;
  readonly introducedBy: string;
  /** Null for a lead that nobody leads yet. */
  readonly leader: string | null;
  readonly department?: string;
  readonly platform?: string;
  /** How it came, with a name to it; not said of most. */
  readonly channel?: readonly [channel: Channel, detail: string];
  readonly level?: 'county' | 'city' | 'province';
  /** Stages in the order in which they are entered, with the day. A stage before the last one is a return. */
  readonly stages: readonly (readonly [stage: Stage, day: number])[];
  /** Template items that do not go as they should, by template key. */
  readonly manners?: Readonly<Record<string, Manner>>;
  /** Nobody keeps in contact from this day on. */
  readonly silentFrom?: number;
  /** Shelved on this day. */
  readonly shelvedOn?: number;
  /** Null: not judged. Else the day of the judgement; by default that of the registration. */
  readonly judgedOn?: number | null;
  /** 升格: the contract was made of a framework agreement. */
  readonly upgraded?: boolean;
  /** The planned date of the next stage has passed. */
  readonly behindPlan?: boolean;
}
