import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { policy, policyList, versionNumber } from '@bangban/contract';
import { Database, listPolicies, loadPolicy } from '@bangban/persistence';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';

@ApiTags('reference')
@Access('signed-in')
@Controller('policies')
export class PolicyController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @ApiOperation({ operationId: 'listPolicies', summary: 'published versions of the policy' })
  @Answers(policyList)
  async list() {
    return { rows: await listPolicies(this.dataSource) };
  }

  @Get(':version')
  @ApiOperation({ operationId: 'getPolicy', summary: 'one version in full' })
  @Answers(policy)
  async get(@Param('version', { schema: versionNumber }) number: number) {
    const found = await loadPolicy(this.dataSource, number);
    if (!found) throw new Problem('NOT_FOUND');
    return found;
  }
}
