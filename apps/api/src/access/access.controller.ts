import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { accessAnswer, accessQuery } from '@bangban/contract';
import { type Reading, readingsOf } from '@bangban/kernel';
import { capabilitiesOf, explained, readsBy } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { namesOf, type Reader, Readers } from '@bangban/persistence';
import { ProjectViews } from '@bangban/record';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller } from '../common/request-context';
import { isOutsider } from '../project/outsider';

type Asked = z.output<typeof accessQuery>;

/** What somebody may do and read, and why: nothing of a project that they do not see. */
@ApiTags('identity')
@Controller('access')
export class AccessController {
  constructor(
    @Inject(Readers) private readonly readers: Readers,
    @Inject(ProjectViews) private readonly views: ProjectViews,
  ) {}

  @Get('me')
  @Access('signed-in')
  @ApiOperation({ operationId: 'explainAccess', summary: 'what I may read and do, by which rule, and who else could' })
  @Answers(accessAnswer)
  async me(@Query({ schema: accessQuery }) asked: Asked, @CurrentCaller() caller: Caller) {
    return this.readers.read(caller.principal, async (reader) => {
      const { directory, policy, principal } = reader.by;
      const reading = readingsOf(principal, directory, policy.reading).map(said);
      return {
        capabilities: [...capabilitiesOf(caller, directory, policy)],
        reading,
        project: asked.projectId === undefined ? null : await this.onProject(reader, asked.projectId, asked),
        names: await namesOf(
          reader,
          reading.flatMap(({ unitIds }) => unitIds),
        ),
      };
    });
  }

  /** @throws Problem 404 for what does not exist, and for what they do not see, alike */
  private async onProject(reader: Reader, projectId: string, asked: Asked) {
    const { command } = asked;
    const itemId = asked.itemId ?? null;
    const { clock, by } = reader;
    const view = await this.views.of(reader, { projectId, principal: by.principal, clock, items: 'all' });
    if (!view) throw new Problem('PROJECT_UNKNOWN');
    if (itemId !== null && !view.world.items[itemId]) throw new Problem('ITEM_UNKNOWN');
    const why = command === undefined ? null : explained(view.world, view.ctx, command, itemId);
    // An investor hears what they may do; how things stand inside is not told by what they may not.
    const outside = isOutsider(by.principal) && why !== null && !why.allowed;
    const none = { allowed: false, code: null, reason: null, by: [], who: null };
    return {
      readsBy: [...readsBy(by.principal, view.world, view.ctx)],
      command: outside ? none : why && { ...why, by: [...why.by] },
    };
  }
}

const said = ({ by, scope }: Reading) => ({
  by,
  all: scope.all,
  unitIds: scope.all ? [] : scope.keys.flatMap((key) => (key.startsWith('unit:') ? [key.slice('unit:'.length)] : [])),
});
