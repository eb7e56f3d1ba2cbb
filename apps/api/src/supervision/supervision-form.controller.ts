import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { formAnswer, formList, formsQuery, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { countForms, findForm, listForms, namesOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { Problem } from '../common/problem';
import { CurrentPrincipal } from '../common/request-context';
import { instantsOf } from './periods';

@ApiTags('supervision')
@Access(HOLDERS['read-projects'])
@Controller('supervision-forms')
export class SupervisionFormController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({ operationId: 'listSupervisionForms', summary: 'blue, yellow and red forms, newest first' })
  @Answers(formList)
  async list(
    @Query({ schema: formsQuery }) query: z.output<typeof formsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, ...narrowed } = query;
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const filter = instantsOf(narrowed, reader.clock);
      const { next, rows } = await listForms(reader, filter, { after, limit, now });
      const counts = await countForms(reader, filter, now);
      const ids = rows.flatMap(({ personId, unitId }) => [unitId, personId]);
      return { rows, nextCursor: encodeCursor(next), ...counts, now, names: await namesOf(reader, ids) };
    });
  }

  @Get(':formId')
  @ApiOperation({ operationId: 'getSupervisionForm', summary: 'one form, with the chain that it is part of' })
  @Answers(formAnswer)
  async one(@Param('formId', { schema: uuid }) formId: string, @CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const found = await findForm(reader, formId, now);
      if (!found) throw new Problem('FORM_UNKNOWN');
      const { form } = found;
      const people = [
        form.personId,
        form.issuedBy,
        form.signed?.by,
        form.planned?.by,
        form.decided?.by,
        form.ended?.by,
      ];
      const held = [...(form.interview?.by ?? []), ...(form.interview?.with ?? []), form.interview?.recordedBy];
      const measured = form.measures.flatMap(({ done, personId }) => [personId, done?.by]);
      const ids = [form.unitId, form.officeId, ...people, ...held, ...measured];
      const names = await namesOf(
        reader,
        ids.filter((id): id is string => id != null),
      );
      return { ...found, now, names };
    });
  }
}
