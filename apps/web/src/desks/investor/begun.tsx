import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

interface BegunProps {
  readonly may: boolean;
  /** What the button says that opens the form. */
  readonly begin: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A form that is shut until somebody begins it; nothing to whoever may not. */
export function Begun({ begin, children, may }: BegunProps): ReactNode {
  const [open, setOpen] = useState(false);
  if (!may) return null;
  if (open) return children(() => setOpen(false));
  return (
    <div className="asked-acts">
      <Button size="large" onClick={() => setOpen(true)}>
        {begin}
      </Button>
    </div>
  );
}
