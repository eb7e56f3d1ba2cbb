import { Body, Controller, HttpCode, Inject, Param, Post, type Type } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { commandAnswer, COMMAND_NAMES, type CommandName, COMMANDS, commandSlug, uuid } from '@bangban/contract';
import type { Command } from '@bangban/domain';
import { Access, CallerSeenAgain } from '../common/access';
import { Answers } from '../common/answers';
import { LargestBody } from '../common/body.guard';
import { addRoute } from '../common/made-route';
import { Problem } from '../common/problem';
import { type Asker, CurrentAsker, RequestTrail, type Trail } from '../common/request-context';
import { ExpectedSeq, IDEMPOTENCY_KEY_HEADER, IdempotencyKey, IF_MATCH_HEADER } from './command-headers';
import { CommandService } from './command.service';

/** Making a project and importing one stand at addresses of their own. */
type ProjectCommandName = Exclude<CommandName, 'RegisterLead' | 'ImportProject'>;

const NAMES = COMMAND_NAMES.filter(
  (name): name is ProjectCommandName => name !== 'RegisterLead' && name !== 'ImportProject',
);

/** An answer to a hand-over has a note for each of its lines. */
const LARGER: Partial<Record<ProjectCommandName, number>> = { AnswerHandOver: 1_024 * 1_024 };

/**
 * `POST /api/projects/{projectId}/commands/{command-name}`: one route per command of the domain, made from its list, so
 * that none can be forgotten and each has its own schema and its own place in the documentation.
 */
export function commandController(): Type {
  @ApiTags('commands')
  @Access('command')
  @CallerSeenAgain()
  @Controller('projects/:projectId/commands')
  class CommandController {
    constructor(@Inject(CommandService) readonly commands: CommandService) {}
  }
  for (const name of NAMES) addCommand(CommandController, name);
  // What names no command is told so, to those who may give commands. Stands behind all the others.
  const refuse = (): never => {
    throw new Problem('UNKNOWN_COMMAND');
  };
  addRoute(CommandController, 'refuse', refuse, [], [Post(':command'), ApiExcludeEndpoint()]);
  return CommandController;
}

function addCommand(controller: Type, name: ProjectCommandName): void {
  const key = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const larger = LARGER[name];
  addRoute(
    controller,
    key,
    function (
      this: { readonly commands: CommandService },
      projectId: string,
      payload: unknown,
      asker: Asker,
      idempotencyKey: string,
      expectedSeq: number | undefined,
      trail: Trail,
    ) {
      // The pipe has checked the payload against this command's schema.
      const command = { name, payload } as Command;
      const given = { projectId, command, asker, idempotencyKey, trail };
      return this.commands.give(expectedSeq === undefined ? given : { ...given, expectedSeq });
    },
    [
      [Param('projectId', { schema: uuid }), String],
      [Body({ schema: COMMANDS[name] }), Object],
      [CurrentAsker(), Object],
      [IdempotencyKey(), String],
      [ExpectedSeq(), Number],
      [RequestTrail(), Object],
    ],
    [
      Post(commandSlug(name)),
      HttpCode(200),
      ApiOperation({ operationId: key, summary: name }),
      ApiHeader(IDEMPOTENCY_KEY_HEADER),
      ApiHeader(IF_MATCH_HEADER),
      Answers(commandAnswer),
      ...(larger === undefined ? [] : [LargestBody(larger)]),
    ],
  );
}
