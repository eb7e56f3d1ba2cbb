import type { Same } from '../same';
import type { workbench as zh } from '../zh/workbench';

export const workbench: Same<typeof zh> = {
  workbench: {
    title: 'Workbench',
    scope: { label: 'Scope', mine: 'Mine', 'my-unit': 'My unit', all: 'All' },
    filter: 'Filter by item or project',
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
    emptyMe: {
      title: 'Nothing waits for you',
      text: 'Items to sign for, report, verify or close appear here, nearest limit first.',
    },
    emptyOthers: {
      title: 'You wait for nobody',
      text: 'What you have reported and others are to deal with appears here.',
    },
    emptyFilter: { title: 'No item matches', text: 'Try another word, or clear the filter.' },
    projects: {
      title: 'Projects under way with my unit',
      table: 'All projects',
      more: '{{count}} more',
      elsewhere: '{{count}} besides, under all projects',
      less: 'Fewer',
    },
    clear: 'Clear the filter',
    selected: '{{count}} selected',
    unselect: 'Unselect',
    selectAll: 'Select all ({{count}})',
    selectGroup: 'Select all: {{group}}',
    noBulk: 'Nothing can be done with these together by you.',
    seeProjects: 'See the projects',
    help: {
      what: 'What waits for you, nearest limit first. Sign for, report, verify, return and close in place; select several to act on them at once, with a preview.',
      who: 'Handlers and unit heads see their unit’s items; the helpdesk also sees what is to be verified or closed and what is due within 3 working days.',
      rule: 'Signing, handling and verifying each have a limit in working days; the first day does not count. What is late climbs the ladder.',
    },
    hint: 'A title opens the item with its clock and history; the button acts in place; on a computer, tick several to act on them at once.',
  },
};
