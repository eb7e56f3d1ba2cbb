const { default: Runtime } = require('jest-runtime');

/** What all spec files of a process require, by tier: loaded when the first of them asks for it, and kept. */
const shelves = new Map();

class Shelf extends Runtime {
  /** The runtime of the file that is run now. */
  reader = null;

  requireModuleOrMock(from, name) {
    return name === '@jest/globals' ? this.globalsOfReader(from) : super.requireModuleOrMock(from, name);
  }

  /** What specs share begins and ends tests of whichever file is run when it is called. */
  globalsOfReader(from) {
    return new Proxy({}, { get: (_, name) => this.reader.requireModuleOrMock(from, '@jest/globals')[name] });
  }
}

/** Two maps as one, both of which grow. */
class BothMaps extends Map {
  constructor(own, shared) {
    super();
    Object.assign(this, { own, shared });
  }

  get(key) {
    return this.own.get(key) ?? this.shared.get(key);
  }

  *[Symbol.iterator]() {
    yield* this.own;
    yield* this.shared;
  }
}

/**
 * Jest's runtime, but for one thing: what a spec file requires is loaded once in a process instead of once for each file. The
 * file itself is its own, and the runner.
 */
module.exports = class extends Runtime {
  constructor(config, ...given) {
    super(config, ...given);
    this.shelf = shelves.get(config.id) ?? new Shelf(config, ...given);
    shelves.set(config.id, this.shelf);
    this.shelf.reader = this;
  }

  requireModuleOrMock(from, name) {
    return name === '@jest/globals'
      ? super.requireModuleOrMock(from, name)
      : this.shelf.requireModuleOrMock(from, name);
  }

  /** Errors name the lines of sources, of those on the shelf as well. */
  getSourceMaps() {
    this.maps ??= new BothMaps(super.getSourceMaps(), this.shelf.getSourceMaps());
    return this.maps;
  }
};
