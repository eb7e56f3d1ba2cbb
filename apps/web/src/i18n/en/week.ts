export const week = {
  week: {
    title: 'My week',
    of: '{{from}} to {{to}}',
    before: 'Week before',
    now: 'This week',
    after: 'Week after',
    earlier: '{{count}} due earlier and still to be done.',
    nothingEarlier: 'Nothing is left from before.',
    later: '{{count}} due later.',
    more: '{{count}} more are not listed.',
    toAll: 'All that waits for me',
    rests: 'day off',
    makeUp: 'works (make-up)',
    provisional: 'provisional',
    emptyTitle: 'Nothing is due this week',
    emptyText: 'Turn to another week, or see all that waits on the workbench.',
  },
} as const;
