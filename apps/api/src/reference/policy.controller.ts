import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { policy } from '@bangban/contract';
import { listPolicies, loadPolicy } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';

const text = z.object({ zh: z.string(), en: z.string() });
const summary = z.object({ version: z.int(), name: text, publishedAt: z.iso.datetime() });
const version = z.coerce.number().int().min(1).max(2_147_483_647);

@ApiTags('reference')
@Access('signed-in')
@Controller('policies')
export class PolicyController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listPolicies', summary: 'published versions of the policy' })
  @Answers(z.object({ rows: z.array(summary) }))
  async list() {
    return { rows: await listPolicies(this.dataSource) };
  }

  @Get(':version')
  @ApiOperation({ operationId: 'getPolicy', summary: 'one version in full' })
  @Answers(policy)
  async get(@Param('version', { schema: version }) number: number) {
    const found = await loadPolicy(this.dataSource.manager, number);
    if (!found) throw new Problem('NOT_FOUND');
    return found;
  }
}
