import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agreedContractList, countedContractsQuery, agreedYearList } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Principal } from '@bangban/kernel';
import { agreedContracts, agreedYears, fundsKeptBack, namesOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';

/** 协议投资: what contracts agree, in the year of each. */
@ApiTags('statistics')
@Access(HOLDERS['read-projects'])
@Controller('statistics/agreed')
export class AgreedController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({
    operationId: 'agreedYears',
    summary: 'agreed investment by the years of the contracts: first contracts whole, added capital by itself',
  })
  @Answers(agreedYearList)
  async years(@CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const rows = await agreedYears(reader);
      return { now: reader.clock.now, rows, keptBack: await fundsKeptBack(reader) };
    });
  }

  @Get('contracts')
  @ApiOperation({ operationId: 'agreedContracts', summary: 'the contracts behind the agreed investment of a year' })
  @Answers(agreedContractList)
  async contracts(
    @Query({ schema: countedContractsQuery }) asked: z.output<typeof countedContractsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const rows = await agreedContracts(reader, asked);
      const names = await namesOf(
        reader,
        rows.flatMap(({ landingUnitId }) => landingUnitId ?? []),
      );
      return { now: reader.clock.now, rows, names, keptBack: await fundsKeptBack(reader) };
    });
  }
}
