import type { Same } from '../same';
import type { agency as zh } from '../zh/agency';

export const agency: Same<typeof zh> = {
  agency: {
    title: 'Who may act for the company',
    none: 'The company lets nobody act for it. Without a mandate nobody applies or hands in papers in its name.',
    no: 'Mandate no. {{no}}',
    until: 'until {{date}}',
    items: 'papers of: {{items}}',
    delivery: 'to apply for policy deliveries',
    promises: 'to say that its promises are kept',
    byCompany: 'given by the company itself',
    onPaper: 'recorded by the help centre from the company’s paper',
    paper: 'no. {{number}}',
    state: {
      'in-force': 'in force',
      withdrawn: 'withdrawn',
      expired: 'past its last day',
      left: 'ended: its agent has left the unit',
      over: 'done with',
    },
    why: 'Withdrawn: {{reason}}',
    item: 'Acts for the company',
    agentOf: '{{agent}} (mandate no. {{no}}, until {{date}})',
  },
};
