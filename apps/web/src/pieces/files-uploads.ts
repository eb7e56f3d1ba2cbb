import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { isTelephonePicture, type Sent, sizeText } from '../lib/files';
import { newKey } from '../lib/new-key';
import { asProblem, wordsOf } from '../lib/problem';

/** A file on its way, or one that did not arrive and why. */
export interface UploadState {
  readonly key: string;
  readonly file: File;
  readonly sent: number;
  readonly fault: string | null;
  readonly mayRetry: boolean;
}

interface Uploads {
  readonly uploads: readonly UploadState[];
  readonly add: (files: readonly File[]) => void;
  readonly callOff: (key: string) => void;
  readonly dismiss: (key: string) => void;
  readonly retry: (key: string) => void;
}

export interface Sending<Made> {
  readonly largest: number;
  readonly sendFile: (file: Sent) => Promise<Made>;
  readonly onUploaded?: ((made: Made) => void) | undefined;
}

/** Sends one file after the other: the line of an office is shared. A file that arrived leaves the list. */
export function useUploads<Made>({ largest, onUploaded, sendFile }: Sending<Made>): Uploads {
  const { t } = useTranslation();
  const language = useLanguage();
  const [uploads, setUploads] = useState<readonly UploadState[]>([]);
  const callers = useRef(new Map<string, AbortController>());
  const queue = useRef<Promise<void>>(Promise.resolve());

  const change = (key: string, changes: Partial<UploadState>): void =>
    setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...changes } : each)));
  const dismiss = (key: string): void => setUploads((all) => all.filter((each) => each.key !== key));

  async function send(key: string, file: File): Promise<void> {
    const caller = callers.current.get(key);
    if (!caller || caller.signal.aborted) return;
    const progress = (sent: number): void => change(key, { sent });
    try {
      const made = await sendFile({ key, file, progress, calledOff: caller.signal });
      dismiss(key);
      onUploaded?.(made);
    } catch (error) {
      if (caller.signal.aborted) return;
      const problem = asProblem(error);
      const words = problem.passing ? null : wordsOf(problem, language);
      change(key, { fault: words ?? t('files.broken'), mayRetry: problem.passing });
    }
  }

  function start(key: string, file: File): void {
    callers.current.set(key, new AbortController());
    queue.current = queue.current.then(() => send(key, file));
  }

  return {
    uploads,
    dismiss,
    add: (files) => {
      for (const file of files) {
        const key = newKey();
        const fault =
          file.size > largest
            ? t('files.tooLarge', { size: sizeText(largest) })
            : file.size === 0
              ? t('files.empty')
              : isTelephonePicture(file.name)
                ? t('files.heic')
                : null;
        setUploads((all) => [...all, { key, file, sent: 0, fault, mayRetry: false }]);
        if (fault === null) start(key, file);
      }
    },
    callOff: (key) => {
      callers.current.get(key)?.abort();
      dismiss(key);
    },
    retry: (key) => {
      const upload = uploads.find((each) => each.key === key);
      if (!upload) return;
      change(key, { fault: null, sent: 0 });
      start(key, upload.file);
    },
  };
}
