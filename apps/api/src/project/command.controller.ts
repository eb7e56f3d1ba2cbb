import { Body, Controller, HttpCode, Inject, Param, Post, type Type } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { COMMAND_NAMES, type CommandName, COMMANDS, commandSlug, uuid } from '@bangban/contract';
import type { Command } from '@bangban/domain';
import { Access, CallerSeenAgain } from '../common/access';
import { Answers } from '../common/answers';
import { LargestBody } from '../common/body.guard';
import { Problem } from '../common/problem';
import { type Asker, CurrentAsker, RequestTrail, type Trail } from '../common/request-context';
import { ExpectedSeq, IDEMPOTENCY_KEY_HEADER, IdempotencyKey, IF_MATCH_HEADER } from './command-headers';
import { type CommandAnswer, CommandService, commandAnswerOf } from './command.service';
import { commandAnswer } from './project.answers';

/** Making a project and importing one stand at addresses of their own. */
type ProjectCommandName = Exclude<CommandName, 'RegisterLead' | 'ImportProject'>;

const NAMES = COMMAND_NAMES.filter(
  (name): name is ProjectCommandName => name !== 'RegisterLead' && name !== 'ImportProject',
);

/** An answer to a hand-over has a note for each of its lines. */
const LARGER: Partial<Record<ProjectCommandName, number>> = { AnswerHandOver: 1_024 * 1_024 };

type Handler = (
  this: { readonly commands: CommandService },
  projectId: string,
  payload: unknown,
  asker: Asker,
  idempotencyKey: string,
  expectedSeq: number | undefined,
  trail: Trail,
) => Promise<CommandAnswer>;

/**
 * `POST /api/projects/{projectId}/commands/{command-name}`: one route per command of the domain, made from its list, so
 * that none can be forgotten and each has its own schema and its own place in the documentation.
 */
export function commandController(): Type<unknown> {
  @ApiTags('commands')
  @Access('command')
  @CallerSeenAgain()
  @Controller('projects/:projectId/commands')
  class CommandController {
    constructor(@Inject(CommandService) readonly commands: CommandService) {}
  }
  for (const name of NAMES) addRoute(CommandController, name);
  addRefusal(CommandController);
  return CommandController;
}

/** What names no command is told so, to those who may give commands. Stands behind all the others. */
function addRefusal(controller: Type<unknown>): void {
  const prototype = controller.prototype as Record<string, () => never>;
  const refuse = (): never => {
    throw new Problem('UNKNOWN_COMMAND');
  };
  Object.defineProperty(prototype, 'refuse', { value: refuse, writable: true, configurable: true, enumerable: false });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'refuse');
  if (!descriptor) throw new Error('no method refuse');
  for (const decorate of [Post(':command'), ApiExcludeEndpoint()]) decorate(prototype, 'refuse', descriptor);
}

function addRoute(controller: Type<unknown>, name: ProjectCommandName): void {
  const prototype = controller.prototype as Record<string, Handler>;
  const key = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const handler: Handler = async function (projectId, payload, asker, idempotencyKey, expectedSeq, trail) {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as Command;
    const given = { projectId, command, asker, idempotencyKey, trail };
    return commandAnswerOf(await this.commands.give(expectedSeq === undefined ? given : { ...given, expectedSeq }));
  };
  // Nest and its documentation find parameters by the method's own name.
  Object.defineProperty(handler, 'name', { value: key });
  Object.defineProperty(prototype, key, { value: handler, writable: true, configurable: true, enumerable: false });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
  if (!descriptor) throw new Error(`no method ${key}`);
  const parameters = [
    Param('projectId', { schema: uuid }),
    Body({ schema: COMMANDS[name] }),
    CurrentAsker(),
    IdempotencyKey(),
    ExpectedSeq(),
    RequestTrail(),
  ];
  parameters.forEach((decorate, index) => decorate(prototype, key, index));
  Reflect.defineMetadata('design:paramtypes', [String, Object, Object, String, Number, Object], prototype, key);
  const methods = [
    Post(commandSlug(name)),
    HttpCode(200),
    ApiOperation({ operationId: key, summary: name }),
    ApiHeader(IDEMPOTENCY_KEY_HEADER),
    ApiHeader(IF_MATCH_HEADER),
    Answers(commandAnswer, { name: 'CommandAnswer' }),
  ];
  const larger = LARGER[name];
  if (larger !== undefined) methods.push(LargestBody(larger));
  for (const decorate of methods) decorate(prototype, key, descriptor);
}
