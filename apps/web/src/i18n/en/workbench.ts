import type { Same } from '../same';
import type { workbench as zh } from '../zh/workbench';

export const workbench: Same<typeof zh> = {
  workbench: {
    title: 'Workbench',
    scope: { label: 'Scope', mine: 'Mine', 'my-unit': 'My unit', all: 'All' },
    filter: 'Filter by item or project',
    kind: 'What is to be done',
    cut: 'There is a great deal: only the {{shown}} items with the nearest limits are listed here ({{total}} in all).',
    side: { me: 'Waiting for me', others: 'Waiting for others' },
    group: {
      late: 'Late',
      today: 'Due today',
      soon: 'Within 3 working days',
      later: 'Later',
      unlimited: 'Without a limit',
      resting: 'No clock runs (prerequisites open, or project shelved)',
    },
    complaints: 'Complaints of companies that wait for you: {{count}}',
    complaintsLate: 'of these overdue: {{count}}',
    emptyMe: {
      title: 'Nothing waits for you',
      text: 'Items, routine duties, stage targets, answers and approvals that you owe appear here, nearest limit first.',
    },
    emptyOthers: {
      title: 'You wait for nobody',
      text: 'What you have reported and others are to deal with appears here.',
    },
    emptyLate: { title: 'Nothing is late', text: 'What is past its limit and not done appears here.' },
    emptyFilter: { title: 'No item matches', text: 'Try another word, or clear the filter.' },
    projects: {
      title: 'Projects under way with my unit',
      table: 'All projects',
      more: '{{count}} more',
      elsewhere: '{{count}} besides, under all projects',
      less: 'Fewer',
    },
    selected: '{{count}} selected',
    unselect: 'Unselect',
    selectAll: 'Select all ({{count}})',
    selectGroup: 'Select all: {{group}}',
    noBulk: 'Nothing can be done with these together by you.',
    help: {
      what: 'Everything that waits for you, nearest limit first: steps of items, routine duties of projects (responding, judging, following up, calling back), stage targets, questions to answer, second persons and hand-overs. Act in place; select several to act on them at once, with a preview.',
      who: '“Mine” is in your hands; “My unit” adds what your unit and units that you head owe; the helpdesk’s “All” adds what is to be verified or closed, items due within 3 working days and late duties anywhere.',
      rule: 'Signing, handling and verifying each have a limit in working days; the first day does not count. What is late climbs the ladder.',
    },
    hint: 'A title opens the item with its clock and history; the button acts in place; on a computer, tick several to act on them at once.',
  },
};
