import type { Same } from '../same';
import type { sheet as zh } from '../zh/admin-sheet';

/** Words of lists of the policy that are drafted row by row: the score sheet, amounts, what one form asks. */
export const sheet: Same<typeof zh> = {
  sheet: {
    title: 'Score sheet',
    about:
      'Each criterion by its name, its weight, who or what scores it, and what is a veto. It counts for reviews that are called after it is published; those called before keep their sheet.',
    sum: 'Criteria: {{count}}. Weights together: {{sum}}, of 100.',
    add: 'Add a criterion',
    up: 'Move {{name}} up',
    down: 'Move {{name}} down',
    moved: '{{name}} is now in place {{place}} of {{count}}',
    removed: '{{name}} is removed',
    unnamed: 'row {{no}}, without a name',
    nameless: 'without a name',
    mend: 'To be mended in the score sheet and the like ({{count}}): {{first}}',
    lacks: { name: 'needs its name in both languages', amount: 'needs an amount in ten thousands, e.g. 100000' },
    of100: 'of 100',
    inItsUnit: '(in its unit)',
    kind: 'How it is scored',
    kinds: { judged: 'judged by experts', measured: 'measured by facts' },
    vetoBelow: 'Veto below',
    vetoAbove: 'Veto above',
    noVeto: 'no veto',
    of: 'By which fact',
    per: 'For each of',
    perNothing: 'nothing: as it is',
    bands: 'Bands: from a number on, so many points; the highest that is reached counts',
    bandFrom: 'Band {{no}}: from',
    bandPoints: 'Band {{no}}: points',
    bandRemove: 'Remove band {{no}}',
    bandAdd: 'Add a band',
    example: 'Try the sheet',
    exampleAbout:
      'Make up a proposal and see what the draft and the sheet in force make of it, and what would be a veto. It is computed on this page and not kept.',
    experts: 'Experts',
    scoreOf: '{{label}}: expert {{no}}',
    onlyPresent: '(not in the draft)',
    missing: 'Scored once all is filled in. Missing: {{what}}',
    byDraft: 'By the draft: {{total}}, {{verdict}}',
    byPresent: 'By the sheet in force: {{total}}, {{verdict}}',
    presentMissing: 'For the sheet in force there is missing: {{what}}',
    needed: 'Amounts from which a review is needed',
    neededAbout:
      'Projects of these amounts (in ten thousands, by currency) are signed only after a review; none: a paper is always enough.',
    neededNo: 'Amount {{no}}',
    neededAdd: 'Add a currency',
    askedAbout: 'What a company is asked once for many matters, and which matters it is for.',
    askedFor: 'For which matters (none: for all)',
    askedAdd: 'Add something that is asked',
  },
};
