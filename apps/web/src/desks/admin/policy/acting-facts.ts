import { type ActHolder, GIVEN_ACTS, SECOND_PERSON_ACTS } from '@bangban/contract/vocabulary';
import type { Policy } from '@bangban/domain';
import type { Fact, PolicyWords } from './fact';

const BY_STANDING = ['help-centre-head', 'own-project-leader', 'promotion-bureau', 'promotion-bureau-head'] as const;
const isStanding = (who: ActHolder): who is (typeof BY_STANDING)[number] => BY_STANDING.some((each) => each === who);

/** Whom the policy names, in words. */
export const holderWords = (who: ActHolder, say: PolicyWords['say']): string =>
  isStanding(who) ? say(`admin.secondPerson.${who}`) : say(`words.role.${who}`);

/** What no one person may be at once, how long somebody may be stood in for, and which administrator hears of which. */
export function actingFacts({ access }: Policy, { functionName, say }: PolicyWords): Fact[] {
  const { acts: given, second, separation, substitution, watch } = access;
  const { alone, apart, offices, singular } = separation;
  const role = (name: (typeof alone)[number]): string => say(`words.role.${name}`);
  const named = (who: readonly ActHolder[]): string[] => who.map((each) => holderWords(each, say));
  const fact = (key: string, values: readonly string[]): Fact => ({
    key: `acting:${key}`,
    label: say(`admin.policy.rule.${key}`),
    values,
  });
  return [
    fact('alone', alone.map(role)),
    fact(
      'apart',
      apart.map((pair) => pair.map(role).join(' / ')),
    ),
    fact('singular', singular.map(functionName)),
    ...offices.map(({ function: name, role: post }): Fact => ({
      key: `office:${post}:${name}`,
      label: say('admin.policy.office', { role: role(post) }),
      values: [functionName(name)],
    })),
    fact('longest', [say('admin.policy.calendarDays', { count: substitution.longestDays })]),
    fact('ahead', [say('admin.policy.calendarDays', { count: substitution.aheadDays })]),
    fact(
      'namedBy',
      ['self', ...substitution.namedBy].map((who) => say(`admin.namer.${who}`)),
    ),
    ...substitution.standIns.map(({ by, of }): Fact => ({
      key: `stand-in:${of}`,
      label: say('admin.policy.standIn', { role: role(of) }),
      values: by === null ? [say('admin.policy.anybody')] : by.map(role),
    })),
    ...SECOND_PERSON_ACTS.map((act): Fact => ({
      key: `second:${act}`,
      label: say(`admin.policy.second.${act}`),
      values: named(second[act]),
    })),
    ...GIVEN_ACTS.map((act): Fact => ({
      key: `given:${act}`,
      label: say(`admin.policy.given.${act}`),
      values: named(given[act]),
    })),
    ...watch.map(({ acts, by }): Fact => {
      const label = say('admin.policy.watch', { role: role(acts) });
      return { key: `watch:${acts}:${by}`, label, values: [role(by)] };
    }),
  ];
}
