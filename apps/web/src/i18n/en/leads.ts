import type { Same } from '../same';
import type { leads as zh } from '../zh/leads';

export const leads: Same<typeof zh> = {
  leads: {
    title: 'Leads',
    tab: { follow: 'Following leads', counts: 'Sources and what came of them' },
    named: '{{channel}} ({{detail}})',
    which: 'Which leads',
    all: 'all',
    project: 'Lead',
    age: 'Registered for',
    days: '{{count}} d',
    contacted: 'Last contact',
    never: 'none yet',
    silent: 'Since last contact',
    next: 'Next contact due',
    registered: 'Registered on',
    nobody: 'nobody named',
    ageingMeans: 'The longest without a contact first; without one for {{count}} working days it is ageing.',
    counted:
      'By the day of registration, of the leads that you can see. Intent, signing and commencement: ever reached. Lost: judged not worth pursuing, or the project was terminated or transferred.',
    none: 'No leads were registered in this period.',
    lostBy: 'Why leads were lost',
    count: {
      lead: 'Registered',
      open: 'Followed',
      intent: 'Intent',
      signing: 'Signed',
      commencement: 'Commenced',
      lost: 'Lost',
    },
  },
};
