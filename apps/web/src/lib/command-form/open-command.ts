import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type CommandName } from '@bangban/domain';
import { COMMAND_NAMES, formOf } from './fields';
import { useAddress, useAddressed } from '../address';

/** A form to be filled in: which act, on what. */
export interface OpenCommand {
  readonly name: CommandName;
  readonly projectId: string;
  readonly itemId?: string | null;
  readonly escalationId?: string | null;
  /** A supervision form. */
  readonly formId?: string | null;
  /** Filled in for whoever opens it, e.g. the missing kind of evidence. */
  readonly values?: Readonly<Record<string, unknown>>;
}

const PART = /^[\w-]{0,64}$/;

/** `ReportHelpItem.<project>.<item>.<request>`: what an address says of the form that lies over its page. */
export const commandAddress = ({ escalationId, formId, itemId, name, projectId }: OpenCommand): string =>
  escalationId || formId
    ? [name, projectId, itemId ?? '', escalationId || formId].join('.')
    : [name, projectId, itemId].filter((part) => !!part).join('.');

/** The form that an address speaks of; null: of none that there is. */
export function commandIn(address: string | null): OpenCommand | null {
  const parts = (address ?? '').split('.');
  const [said, projectId = '', itemId = '', last = ''] = parts;
  const name = COMMAND_NAMES.find((each) => each === said);
  if (!name || projectId === '' || parts.length > 4 || !parts.every((part) => PART.test(part))) return null;
  const of = { name, projectId, itemId: itemId || null };
  // What an act is about stands last: a supervision form, or a question.
  const ofForm = formOf(name).about.includes('form');
  return { ...of, escalationId: ofForm ? null : last || null, ...(ofForm ? { formId: last || null } : {}) };
}

/** The form that is open: it belongs to the address of the page, and goes with it. */
export function useCommandOpen(): OpenCommand | null {
  const said = useAddressed('act');
  const kept = useLocation({ select: ({ state }) => (state as { readonly kept?: OpenCommand['values'] }).kept });
  return useMemo(() => {
    const open = commandIn(said);
    return open && kept ? { ...open, values: kept } : open;
  }, [said, kept]);
}

/** Opens a form over the page; `close` takes it away again. */
export function useOpenCommand(): { readonly open: (command: OpenCommand) => void; readonly close: () => void } {
  const { close, step } = useAddress();
  return {
    open: (command) => step('act', commandAddress(command), command.values),
    close: () => close('act'),
  };
}
