import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { listPolicies, loadPolicy } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';

const text = z.object({ zh: z.string(), en: z.string() });
const summary = z.object({ version: z.int(), name: text, publishedAt: z.iso.datetime() });
const policy = z
  .looseObject({ schemaVersion: z.int(), version: z.int(), name: text })
  .meta({ description: 'Policy of the domain: stages, gates, templates, limits, ladders' });
const version = z.coerce.number().int().min(1).max(2_147_483_647);

@ApiTags('reference')
@Access('signed-in')
@Controller('policies')
export class PolicyController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listPolicies', summary: 'published versions of the policy' })
  @Answers(z.object({ rows: z.array(summary) }))
  async list(): Promise<unknown> {
    return { rows: await listPolicies(this.dataSource) };
  }

  @Get(':version')
  @ApiOperation({ operationId: 'getPolicy', summary: 'one version in full' })
  @Answers(policy)
  async get(@Param('version', { schema: version }) number: number): Promise<unknown> {
    const found = await loadPolicy(this.dataSource.manager, number);
    if (!found) throw new Problem('NOT_FOUND');
    return found;
  }
}
