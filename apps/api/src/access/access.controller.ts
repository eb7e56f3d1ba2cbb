import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { accessAnswer, accessQuery, COMMAND_NAMES } from '@bangban/contract';
import { ACT_WORDS, ALONE, AUDIT_ACTS } from '@bangban/contract/vocabulary';
import { type Principal, type Reading, readingsOf } from '@bangban/kernel';
import {
  capabilitiesOf,
  type CommandName,
  type Explained,
  explained,
  explainedAlone,
  type ReadingRule,
  readsBy,
  whoseRow,
} from '@bangban/domain';
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

const WORDS = { ...ACT_WORDS, ...AUDIT_ACTS };
const isOfProject = (name: Asked['command']): name is CommandName => COMMAND_NAMES.some((each) => each === name);

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
        alone: asked.projectId === undefined ? await this.alone(reader, asked.command) : [],
        names: await namesOf(
          reader,
          reading.flatMap(({ unitIds }) => unitIds),
        ),
      };
    });
  }

  /** @throws Problem 404 for what does not exist, and for what they do not see, alike */
  private async onProject(reader: Reader, projectId: string, asked: Asked) {
    const { command, escalationId, formId } = asked;
    const itemId = asked.itemId ?? null;
    const { clock, by } = reader;
    const view = await this.views.of(reader, { projectId, principal: by.principal, clock, items: 'all' });
    if (!view) throw new Problem('PROJECT_UNKNOWN');
    if (itemId !== null && !view.world.items[itemId]) throw new Problem('ITEM_UNKNOWN');
    const why = isOfProject(command)
      ? explained(view.world, view.ctx, command, { itemId, escalationId, formId })
      : null;
    return {
      readsBy: readsBy(by.principal, view.world, view.ctx).map(row),
      command: why && toldTo(by.principal, why),
    };
  }

  private async alone(reader: Reader, command: Asked['command']) {
    const { by, clock } = reader;
    const ctx = await this.views.before(reader, clock, by.principal);
    return ALONE.filter((name) => command === undefined || name === command).map((name) => ({
      command: name,
      words: WORDS[name],
      ...toldTo(by.principal, explainedAlone(ctx, name)),
    }));
  }
}

/** An investor hears what they may do; how things stand inside is not told by what they may not. */
function toldTo(principal: Principal, why: Explained) {
  return isOutsider(principal) && !why.allowed
    ? { allowed: false, code: null, reason: null, by: [], who: null }
    : { ...why, by: [...why.by] };
}

const row = (rule: ReadingRule) => ({ ...rule, who: whoseRow(rule) });

const said = ({ by, scope }: Reading) => ({
  by: row(by),
  all: scope.all,
  unitIds: scope.all ? [] : scope.keys.flatMap((key) => (key.startsWith('unit:') ? [key.slice('unit:'.length)] : [])),
});
