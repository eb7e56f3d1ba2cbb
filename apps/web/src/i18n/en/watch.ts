/** What one watches. */
export const watch = {
  watch: {
    title: 'What I watch',
    on: 'Watching',
    off: 'Watch',
    end: 'Stop watching',
    endOf: 'Stop watching {{name}}',
    why: 'You hear when a stage is entered, an item is late, closed or returned, a supervision form is issued, or a promise is not kept in time; never of your own acts. Nobody else sees what you watch.',
    none: 'You watch nothing yet. Choose “Watch” on the page of a project or an item.',
    since: 'since {{date}}',
  },
} as const;
