/** The clock of an installation in earnest does not move, and nowhere does it go back under what is recorded. */
export class ClockNotMovable extends Error {
  override readonly name = 'ClockNotMovable';

  constructor() {
    super('the clock moves in demo mode only, and only forward');
  }
}
