import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  differenceQuery,
  dryRunPage,
  dryRunQuery,
  movedDeadlines,
  policyFile,
  policyFileCommands,
  policyFileList,
  uuid,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addDraftRoutes, WRITERS } from '../draft-file/draft-file.routes';
import { PolicyDryRuns } from './policy-dry-run.service';
import { PolicyFiles } from './policy-file.service';

/** Every list of the policy in one draft is less. */
const LARGEST = 512 * 1_024;

/** The policy's files: drafts, and what became of them. */
@ApiTags('policy-files')
@Access(HOLDERS['read-drafts'])
@Controller('policy-files')
export class PolicyFileController {
  constructor(
    @Inject(PolicyFiles) readonly files: PolicyFiles,
    @Inject(PolicyDryRuns) private readonly dryRuns: PolicyDryRuns,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listPolicyFiles', summary: 'drafts of the policy, newest first' })
  @Answers(policyFileList)
  list() {
    return this.files.list();
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPolicyFile', summary: 'one file, with what it changes and what is wrong with that' })
  @Answers(policyFile)
  detail(@Param('id', { schema: uuid }) id: string) {
    return this.files.detail(id);
  }

  @Get(':id/difference')
  @Access(WRITERS)
  @ApiOperation({
    operationId: 'policyFileDifference',
    summary: 'which deadlines open projects would have moved by taking it over; by pages of projects',
  })
  @Answers(movedDeadlines)
  difference(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: differenceQuery }) { after }: z.output<typeof differenceQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.difference(id, after ?? null, principal);
  }

  @Get(':id/dry-run')
  @Access(WRITERS)
  @ApiOperation({
    operationId: 'policyFileDryRun',
    summary: 'the last months of the record under it, beside the rules in force; by pages of projects',
  })
  @Answers(dryRunPage)
  dryRun(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: dryRunQuery }) { after, months }: z.output<typeof dryRunQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.dryRuns.page(id, { after: after ?? null, months }, principal);
  }
}

addDraftRoutes(PolicyFileController, { noun: 'Policy', commands: policyFileCommands, largest: LARGEST });
