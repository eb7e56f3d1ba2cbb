import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { msToTs, optionalTsToDate, requiredTsToDate } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';

const { FastForwardPollingResult } = temporal.api.enums.v1;

/** More skips than any test needs; the server stops an execution that skips in a circle. */
const MOST_SKIPS = 5_000;

/**
 * Moves the clock of single executions on a real server whose dynamic configuration allows it
 * (`frontend.WorkflowTimeSkippingEnabled`). For tests only; the one place that knows this young part of the API.
 */
export class VirtualTime {
  constructor(private readonly client: Client) {}

  /**
   * Moves an execution (and the runs that continue it) by `ms`: its timers on the way fire one after the other, with
   * whatever they lead to, and then its clock runs on at normal speed. Resolves with the time reached, or with null when
   * the execution ended on the way.
   */
  async advance(workflowId: string, ms: number): Promise<Date | null> {
    const id = randomUUID();
    await this.client.workflowService.updateWorkflowExecutionOptions({
      namespace: this.client.options.namespace,
      workflowExecution: { workflowId },
      workflowExecutionOptions: {
        timeSkippingConfig: {
          enabled: true,
          maxSessionSkipCount: MOST_SKIPS,
          fastForwardConfig: { id, duration: msToTs(ms) },
        },
      },
      updateMask: { paths: ['time_skipping_config'] },
    });
    return this.arrival(workflowId, id);
  }

  /** The time on the execution's own clock. */
  async now(workflowId: string): Promise<Date> {
    const { workflowExtendedInfo } = await this.client.workflowService.describeWorkflowExecution({
      namespace: this.client.options.namespace,
      execution: { workflowId },
    });
    const at = workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    return optionalTsToDate(at) ?? new Date();
  }

  private async arrival(workflowId: string, fastForwardId: string): Promise<Date | null> {
    for (;;) {
      const answer = await this.client.workflowService.pollWorkflowExecutionTimeSkipping({
        namespace: this.client.options.namespace,
        workflowExecution: { workflowId },
        fastForwardId,
      });
      switch (answer.fastForwardPollingResult) {
        case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED:
          return requiredTsToDate(answer.fastForwardInfo?.targetTime, 'targetTime');
        case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT:
          continue;
        default:
          if (!(await this.isRunning(workflowId))) return null;
          throw new Error(`${workflowId} did not get there: ${answer.failedReason}`);
      }
    }
  }

  private async isRunning(workflowId: string): Promise<boolean> {
    return (await this.client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
  }
}
