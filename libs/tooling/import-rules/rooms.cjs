const { SPECS } = require('./paths.cjs');

/**
 * The rooms of kernel and domain, each above all that it may look into: from what a day is to what a file of a kind decides. A
 * file that stands alone is a room as well.
 */
const ROOMS = {
  kernel: [
    ...['ids', 'time', 'text', 'calendar', 'ladder', 'clock', 'directory', 'actor', 'scope', 'refusals'],
    ...['context', 'authority', 'due', 'batch', 'file'],
  ],
  domain: [
    ...[
      'command',
      'directory',
      'access',
      'policy',
      'project',
      'help-item',
      'review',
      'visit',
      'supervision-form',
      'readers',
      'event',
      'refusals',
    ],
    ...['reaction', 'world', 'hold', 'evolve', 'batch'],
    // Who answers for what; what time will decide; the steps that people and time share; what time decides.
    ...['duty', 'due', 'steps', 'tick'],
    ...['authority', 'messages', 'watch', 'effects', 'delivery', 'obligation', 'rules', 'decide', 'available-commands'],
    ...['explain', 'replay', 'files'],
  ],
};
const room = (part, names) => `^libs/${part}/src/(${names.join('|')})(/|\\.ts$)`;
const roomRules = Object.entries(ROOMS).flatMap(([part, rooms]) => [
  ...rooms.slice(0, -1).map((name, index) => ({
    name: `libs-${part}-rooms`,
    severity: 'error',
    comment: `${name} looks into no room above it`,
    from: { path: room(part, [name]), pathNot: SPECS },
    to: { path: room(part, rooms.slice(index + 1)) },
  })),
  {
    name: `libs-${part}-rooms`,
    severity: 'error',
    comment: `every room of the ${part} stands in its order`,
    from: { path: `^libs/${part}/src/[^/]+/`, pathNot: [room(part, [...rooms, 'testing']), SPECS] },
    to: {},
  },
]);

module.exports = { roomRules };
