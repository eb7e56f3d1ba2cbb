import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Light as LightName } from '@bangban/kernel';

interface LightProps {
  readonly light: LightName;
  /** Says the word beside the shape; without it the word is read out and shown on pointing. */
  readonly word?: boolean;
  /** What it means here, where it is not about a limit that runs. */
  readonly meaning?: string;
}

/** Every light has a shape of its own, so that it can be told without its colour: disc, triangle, square, ring. */
const SHAPES: Readonly<Record<LightName, ReactNode>> = {
  green: <circle cx="7" cy="7" r="5" fill="var(--light-green)" />,
  yellow: <path d="M7 1.2 13.2 12.4H.8Z" fill="var(--light-yellow)" />,
  red: <rect x="1.5" y="1.5" width="11" height="11" rx="1" fill="var(--light-red)" />,
  none: <circle cx="7" cy="7" r="4.2" fill="none" stroke="var(--light-none)" strokeWidth="1.6" />,
};

/** 绿灯、黄灯、红灯: a shape, a colour and a word. */
export function Light({ light, meaning, word = false }: LightProps): ReactNode {
  const { t } = useTranslation();
  const name = t(`words.light.${light}`);
  return (
    <span className="light" title={`${name}: ${meaning ?? t(`words.lightMeaning.${light}`)}`}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 14 14"
        role={word ? 'presentation' : 'img'}
        aria-label={word ? undefined : name}
      >
        {SHAPES[light]}
      </svg>
      {word ? <span>{name}</span> : null}
    </span>
  );
}
