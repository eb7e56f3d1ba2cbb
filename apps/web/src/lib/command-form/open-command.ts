import type { CommandName } from '@bangban/domain';
import { createStore } from '../store';

/** A form to be filled in: which act, on what. */
export interface OpenCommand {
  readonly name: CommandName;
  readonly projectId: string;
  readonly itemId?: string | null;
  readonly escalationId?: string | null;
  /** Filled in for whoever opens it, e.g. the missing kind of evidence. */
  readonly values?: Readonly<Record<string, unknown>>;
}

const KEY = 'bangban:open-command';

/** The form stays open over a reload: what was typed is in its draft. */
function read(): OpenCommand | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as OpenCommand | null;
  } catch {
    return null;
  }
}

export const openCommandStore = createStore<OpenCommand | null>(read());

export function openCommand(command: OpenCommand): void {
  sessionStorage.setItem(KEY, JSON.stringify(command));
  openCommandStore.set(command);
}

export function closeCommand(): void {
  sessionStorage.removeItem(KEY);
  openCommandStore.set(null);
}
