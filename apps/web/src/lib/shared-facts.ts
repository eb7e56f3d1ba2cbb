import { feeds, type HelpItemState, type SharedFact } from '@bangban/domain';

/** A shared fact as it is filled in. */
export interface GivenFact {
  readonly key: string;
  readonly value: string;
}

type Matter = Pick<HelpItemState, 'templateKey'>;

/** Of the shared facts, those that one of the matters asks for. */
export const sharedFactsOf = (facts: readonly SharedFact[], items: readonly Matter[]): readonly SharedFact[] =>
  facts.filter((fact) => items.some((item) => feeds(fact, item)));

/** What is sent of what was filled in: a matter that is not chosen any more takes its facts along. */
export const givenFor = (asked: readonly SharedFact[], given: readonly GivenFact[]): GivenFact[] =>
  given
    .map(({ key, value }) => ({ key, value: value.trim() }))
    .filter(({ key, value }) => value !== '' && asked.some((fact) => fact.key === key));
