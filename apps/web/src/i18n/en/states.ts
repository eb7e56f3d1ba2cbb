import type { Same } from '../same';
import type { states as zh } from '../zh/states';

export const states: Same<typeof zh> = {
  loading: 'Loading',
  slow: 'Still loading: the network is slow.',
  retry: 'Try again',
  reload: 'Reload',
  back: 'Back',
  home: 'To the first page',
  offline: {
    title: 'No network',
    text: 'You see what was here before; it updates by itself. What you have filled in is kept.',
  },
  serverAway: {
    title: 'The server cannot be reached',
    text: 'Nothing was changed. It is tried again by itself, or try now.',
  },
  liveAway: 'Live updates are interrupted; reconnecting, and refreshing every 30 seconds.',
  engineAway: 'The engine is away: work goes on; reminders and escalations follow in order once it is back.',
  stale: { text: 'The newest state has been loaded; check it, then go on.' },
  forbidden: { title: 'Your role has no access here', text: 'Ask your security administrator if you need it.' },
  notYours: {
    title: 'This page is not for your role',
    text: 'If your work needs it, ask the security administrator for the role.',
  },
  notFound: { title: 'Not found', text: 'It may have been moved, or the address is wrong.' },
  failed: {
    title: 'This part could not be shown',
    text: 'The rest is not affected. Try again, or tell the administrator the request id.',
  },
  requestId: 'Request id {{id}}',
  soon: { title: 'Nothing here yet', text: 'It appears here once there is data.' },
  paper: { period: 'period {{from}} to {{to}}', unit: 'unit: {{unit}}', by: 'printed by {{name}}, {{time}}' },
};
