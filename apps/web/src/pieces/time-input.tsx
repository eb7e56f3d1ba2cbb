import { Input } from 'antd';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { minutesOfDay, movedInDay, timeOfDay } from '../lib/time-of-day';

const STEP_MINUTES = 15;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: STEP_MINUTES, ArrowDown: -STEP_MINUTES };

interface TimeInputProps {
  readonly id: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean | undefined;
  /** Minutes of the day, up to 1440. */
  readonly value: number;
  /** Null: emptied. */
  readonly onChange: (minutes: number | null) => void;
}

/**
 * A time of the day, its end as 24:00, which the browser's own field cannot show. What is written and is no time is marked, and
 * gives way to the time that stands when the field is left, as in a field for a number.
 */
export function TimeInput({ 'aria-invalid': invalid, onChange, value, ...ids }: TimeInputProps): ReactNode {
  const [written, setWritten] = useState<string | null>(null);
  const wrong = written !== null && written !== '' && minutesOfDay(written) === null;
  const write = (text: string): void => {
    setWritten(text);
    const minutes = minutesOfDay(text);
    if (minutes !== null || text === '') onChange(minutes);
  };
  const step = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setWritten(null);
    onChange(movedInDay(value, by));
  };
  return (
    <Input
      {...ids}
      className="time-input"
      inputMode="numeric"
      autoComplete="off"
      maxLength={7}
      placeholder="00:00–24:00"
      aria-invalid={wrong || invalid}
      status={wrong ? 'error' : ''}
      value={written ?? timeOfDay(value)}
      onChange={({ target }) => write(target.value)}
      onKeyDown={step}
      onBlur={() => setWritten(null)}
    />
  );
}
