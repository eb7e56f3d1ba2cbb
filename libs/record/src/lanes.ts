export interface LanesOptions {
  /** How many groups are under way at most. */
  readonly lanes: number;
  /** How many tasks make a group at most. */
  readonly most: number;
}

/** Does a group's work and gives what then answers its tasks. Neither may fail: failures are answers as well. */
export type GroupRun<Task> = (group: readonly Task[]) => Promise<() => void>;

/**
 * Takes tasks up in groups. Whoever comes while a lane is free is taken up with all that came in the same turn of the
 * program; whoever comes while all are busy goes with the group that leaves next. So a lone task never waits, and the more
 * come at once, the less each costs. Where a group waits, it leaves before the one that came back is answered: what is asked
 * of others is under way while answers are written.
 */
export class Lanes<Task> {
  private waiting: Task[] = [];
  private busy = 0;
  private turning = false;

  constructor(
    private readonly run: GroupRun<Task>,
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
      void this.run(group).then((answer) => {
        this.busy -= 1;
        if (this.waiting.length > 0) setImmediate(answer);
        else answer();
        this.leave();
      });
    }
  }
}
