import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  alikeList,
  alikeQuery,
  investorAnswer,
  investorCommands,
  investorList,
  investorPage,
  investorsQuery,
  uuid,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Investors } from './investor.service';

/** 客商库. Whoever works on projects may look up who invests; whose act each is says the file, by the policy. */
@ApiTags('libraries')
@Access(HOLDERS['read-projects'])
@Controller('investors')
export class InvestorController {
  constructor(@Inject(Investors) readonly files: Investors) {}

  @Get()
  @ApiOperation({ operationId: 'listInvestors', summary: 'companies of the library, newest first' })
  @Answers(investorList)
  list(
    @Query({ schema: investorsQuery }) query: z.output<typeof investorsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.list(query, principal);
  }

  @Get('alike')
  @ApiOperation({ operationId: 'investorsAlike', summary: 'companies that a new one may repeat, by its name and code' })
  @Answers(alikeList)
  alike(@Query({ schema: alikeQuery }) query: z.output<typeof alikeQuery>, @CurrentPrincipal() principal: Principal) {
    return this.files.alike(query, principal);
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'getInvestor',
    summary:
      'a company: its contacts, its projects as far as they are seen, what was merged into it, who may be the same',
  })
  @Answers(investorPage)
  page(
    @Param('id', { schema: uuid }) id: string,
    @CurrentPrincipal() principal: Principal,
    @RequestTrail() trail: Trail,
  ) {
    return this.files.page(id, principal, trail);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  RegisterInvestor: ['', 'registerInvestor', 'takes a company into the library'],
  ReviseInvestor: [':id/commands/revise', 'reviseInvestor', 'replaces what is said of a company'],
  AddContact: [':id/commands/add-contact', 'addContact', 'adds somebody to talk to'],
  ReviseContact: [':id/commands/revise-contact', 'reviseContact', 'replaces what is known of somebody'],
  RemoveContact: [':id/commands/remove-contact', 'removeContact', 'somebody is not talked to any more'],
  EraseContact: [':id/commands/erase-contact', 'eraseContact', 'empties what is known of somebody, for good'],
  MergeInvestors: [':id/commands/merge', 'mergeInvestors', 'this company is the other one'],
  UndoMerge: [':id/commands/undo-merge', 'undoMerge', 'it is one of its own again'],
} as const satisfies Readonly<Record<keyof typeof investorCommands, readonly [string, string, string]>>;

/** Decided in one's own name. */
const IN_PERSON: readonly string[] = ['EraseContact', 'MergeInvestors', 'UndoMerge'];

addFileRoutes(InvestorController, {
  acts: Object.entries(investorCommands).map(([name, body]) => {
    const [path, operationId, summary] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary, body };
  }),
  answer: investorAnswer,
  marked: (name) => (IN_PERSON.includes(name) ? [ForOneselfOnly()] : []),
});
