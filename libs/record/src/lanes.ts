export interface LanesOptions {
  /** How many groups are under way at most. */
  readonly lanes: number;
  /** How many tasks make a group at most. */
  readonly most: number;
}

/**
 * Takes tasks up in groups. Whoever comes while a lane is free is taken up with all that came in the same turn of the
 * program; whoever comes while all are busy goes with the group that leaves next. So a lone task never waits, and the more
 * come at once, the less each costs. `run` must not fail: it answers its tasks itself.
 */
export class Lanes<Task> {
  private waiting: Task[] = [];
  private busy = 0;
  private turning = false;

  constructor(
    private readonly run: (group: readonly Task[]) => Promise<void>,
    private readonly options: LanesOptions,
  ) {}

  add(task: Task): void {
    this.waiting.push(task);
    if (this.turning || this.busy >= this.options.lanes) return;
    this.turning = true;
    setImmediate(() => {
      this.turning = false;
      this.leave();
    });
  }

  private leave(): void {
    while (this.waiting.length > 0 && this.busy < this.options.lanes) {
      const group = this.waiting.splice(0, this.options.most);
      this.busy += 1;
      void this.run(group).finally(() => {
        this.busy -= 1;
        this.leave();
      });
    }
  }
}
