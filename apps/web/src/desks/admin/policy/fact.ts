import type { Text } from '@bangban/kernel';
import type { SayKey } from '../../../i18n/use-say';

/** One rule of a policy in words. The key tells it from every other and stays the same from version to version. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
}

export interface FactGroup {
  readonly key: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

export interface FactSection {
  readonly key: string;
  readonly title: string;
  readonly groups: readonly FactGroup[];
}

export interface PolicyWords {
  readonly say: SayKey;
  readonly text: (text: Text) => string;
  /** What a function of a unit is called. */
  readonly functionName: (name: string) => string;
  readonly days: (days: number) => string;
  /** Between the members of a list. */
  readonly and: string;
}
