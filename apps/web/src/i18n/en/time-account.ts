import type { Same } from '../same';
import type { timeAccount as zh } from '../zh/time-account';

export const timeAccount: Same<typeof zh> = {
  timeAccount: {
    title: 'Time account',
    means:
      'Every working day of every item in the period, charged to the one party whose hands it was in at 24:00. What is open counts to today, that day included; a day counts to the period in which it lies; unit and person are those responsible on that day. Days of waiting for a co-unit’s reply stand in the item’s own row, and once more under “Asked by others” in the row of whoever was asked, outside its total.',
    by: 'Told apart by',
    key: { unit: 'Unit', person: 'Person', project: 'Project' },
    party: {
      'lead-unit': 'Responsible unit',
      'co-unit': 'Co-handling unit',
      waiting: 'Waiting for another item',
      excluded: 'Left out by approval',
      verification: 'Verifying and closing',
      enterprise: 'Investor (papers, confirmation)',
      'higher-authority': 'Higher authority',
    },
    items: 'Items',
    total: 'Total',
    asked: 'Asked by others',
    none: 'No working day was counted in this period.',
    of: '{{party}}: {{days}}',
    sum: '{{days}} in all, equal to the working days that the items have taken: {{elapsed}}',
    sumOfPart: '{{days}} in all',
    ofProject: '{{from}} to {{to}}: whose the working days of all its items were. An item opens to its days.',
  },
};
