const { TestEnvironment } = require('jest-environment-node');

/** Of the runner's own, begun anew with each file: it would hear of every test once for each file before. */
const HANDLERS = Symbol.for('EVENT_HANDLERS');

let kept = null;

/** One world of globals for all spec files of a process, since the modules that stand in it are theirs together. */
module.exports = class extends TestEnvironment {
  constructor(...given) {
    if (kept !== null) return kept;
    super(...given);
    kept = this;
  }

  async setup() {
    Reflect.deleteProperty(this.global, HANDLERS);
  }

  async teardown() {
    this.fakeTimersModern.useRealTimers();
  }
};
