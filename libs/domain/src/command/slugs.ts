import { COMMAND_NAMES, type CommandName } from './commands';

/** `AdvanceStage` → `advance-stage`: a command's name in addresses. */
export function commandSlug(name: CommandName): string {
  return name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}

const BY_SLUG: ReadonlyMap<string, CommandName> = new Map(COMMAND_NAMES.map((name) => [commandSlug(name), name]));

/** Null for a slug that names no command. */
export function commandBySlug(slug: string): CommandName | null {
  return BY_SLUG.get(slug) ?? null;
}
