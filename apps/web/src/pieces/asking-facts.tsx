import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { keys } from '../lib/query-keys';
import { useSave } from '../lib/use-save';
import { GatedButton } from './gated-button';
import { Asking } from './asking';

export interface Filled<Typed> {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  /** What the server did not take, by field. */
  readonly faults: Readonly<Record<string, string>>;
}

interface AskingFactsProps<Typed> {
  /** The act: on the button, above the form and under it. */
  readonly act: string;
  readonly primary?: boolean;
  readonly small?: boolean;
  /** Why it is not allowed; null where it is. */
  readonly reason: string | null;
  /** What the form opens with. */
  readonly from: Typed;
  readonly lacks: (typed: Typed) => boolean;
  readonly send: (typed: Typed) => Promise<(() => unknown) | null>;
  /** A refusal that is about one field, by its code. */
  readonly fieldOf: Readonly<Record<string, string>>;
  readonly children: (filled: Filled<Typed>) => ReactNode;
}

/** A button whose form asks for the facts of an entry: opened anew each time, sent once, every list asked again; what `send` gives is done last. */
export function AskingFacts<Typed>(props: AskingFactsProps<Typed>): ReactNode {
  const { act, children, fieldOf, from, lacks, primary, reason, send, small } = props;
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(from);
  const form = useSave(
    async () => {
      const then = await send(typed);
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
      await then?.();
    },
    { fieldOf },
  );
  return (
    <>
      <GatedButton
        {...(primary ? { type: 'primary' } : {})}
        {...(small ? { size: 'small' } : {})}
        reason={reason}
        onClick={() => {
          form.clear();
          setTyped(from);
          setOpen(true);
        }}
      >
        {act}
      </GatedButton>
      <Asking
        title={act}
        open={open}
        form={form}
        incomplete={lacks(typed)}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        {children({ typed, onChange: setTyped, faults: form.faults })}
      </Asking>
    </>
  );
}
