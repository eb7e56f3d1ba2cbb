import type { Same } from '../same';
import type { aftercare as zh } from '../zh/aftercare';

/** What happens after production. */
export const aftercare: Same<typeof zh> = {
  aftercare: {
    title: 'Aftercare',
    tab: { visits: 'Whom to visit', signs: 'Warning signs' },
    visits: {
      means:
        'By need, not by rank: signs that are open, items that are open and late, promises that are late or not confirmed as kept, complaints that are not closed, and how long nobody has called or visited count points by the rules in force. Each reason opens to what it is made of.',
      points: 'Points',
      why: 'Why to go',
      last: 'Last call or visit',
      never: 'none yet',
      daysAgo: '{{date}} ({{count}} days ago)',
      whose: 'Whose',
      mine: 'those I lead',
      all: 'all',
      summary: 'companies: {{count}}',
      line: {
        sign: '{{what}}',
        signs: '{{what}}: {{count}}',
        items: 'open items: {{count}}',
        lateItems: 'late items: {{count}}',
        latePromises: 'late promises: {{count}}',
        refusedPromises: 'promises not confirmed: {{count}}',
        complaints: 'open complaints: {{count}}',
        days: '{{count}} days without a call or visit',
      },
      counts: '{{what}}, points: {{points}}',
      quiet: 'nothing that counts',
    },
    signs: { summary: '{{count}} in all, open: {{open}}' },
  },
};
