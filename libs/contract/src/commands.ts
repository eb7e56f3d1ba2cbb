import type { z } from 'zod';
import { signCommands } from './aftercare/sign.commands';
import { agencyCommands } from './agency/agency.commands';
import { commitmentCommands } from './commitment/commitment.commands';
import type { Frozen } from './common/frozen';
import { type Form, formOf } from './common/form';
import { escalationCommands } from './escalation/escalation.commands';
import { evidenceCommands } from './evidence/evidence.commands';
import { handOverCommands } from './hand-over/hand-over.commands';
import { helpItemCommands } from './help-item/help-item.commands';
import { intakeCommands } from './help-item/intake.commands';
import { importCommands } from './import/import.commands';
import { projectCommands } from './project/project.commands';
import { secondPersonCommands } from './second-person/second-person.commands';
import { stageCommands } from './stage/stage.commands';
import { supervisionFormCommands } from './supervision-form/supervision-form.commands';
import { teamCommands } from './team/team.commands';

/** The payload of every command, as it comes in. Formats and bounds only: rules are the domain's. */
export const COMMANDS = {
  ...projectCommands,
  ...importCommands,
  ...teamCommands,
  ...stageCommands,
  ...secondPersonCommands,
  ...evidenceCommands,
  ...handOverCommands,
  ...helpItemCommands,
  ...escalationCommands,
  ...supervisionFormCommands,
  ...commitmentCommands,
  ...signCommands,
  ...agencyCommands,
  ...intakeCommands,
};

export type CommandName = keyof typeof COMMANDS;
export type CommandMap = { readonly [N in CommandName]: Frozen<z.output<(typeof COMMANDS)[N]>> };
export const COMMAND_NAMES = Object.keys(COMMANDS) as [CommandName, ...CommandName[]];

/** What the form of each command asks for. A project is imported from a table, not by a form. */
export const FORMS = Object.fromEntries(
  COMMAND_NAMES.map((name) => [name, name === 'ImportProject' ? { fields: [], about: [] } : formOf(COMMANDS[name])]),
) as Readonly<Record<CommandName, Form>>;
