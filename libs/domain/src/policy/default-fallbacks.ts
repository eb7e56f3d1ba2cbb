import type { Fallbacks } from '@bangban/contract';

/**
 * Whatever has no receiver comes to somebody: of a unit to its head, of everybody to the head of the help centre, who keeps the
 * lists (帮办中心统筹协调), and of that to supervision. No source names the order: an office's own practice.
 */
const CENTRE = ['help-centre-head', 'supervision-heads', 'principal-leaders'] as const;

export const DEFAULT_FALLBACKS: Fallbacks = {
  holder: ['unit-head', ...CENTRE],
  'unit-head': CENTRE,
  'lead-handler': ['lead-unit-head', ...CENTRE],
  'lead-unit-head': CENTRE,
  'co-unit-heads': CENTRE,
  'introducing-unit-head': CENTRE,
  'landing-place-head': CENTRE,
  'helpdesk-officer': CENTRE,
  'help-centre-head': ['supervision-heads', 'principal-leaders'],
  follower: ['introducing-unit-head', ...CENTRE],
  leader: CENTRE,
  'leader-in-charge': CENTRE,
  'principal-leaders': ['help-centre-head', 'supervision-heads'],
  'supervision-heads': ['help-centre-head', 'principal-leaders'],
  inspectors: ['supervision-heads', 'help-centre-head', 'principal-leaders'],
  'investor-contacts': ['helpdesk-officer', ...CENTRE],
};
