import type { Readable } from 'node:stream';
import { FileNotTaken, type FileStorage, FileTooLarge, type PutOptions, type StoredFile } from '@bangban/storage';
import { Problem } from '../common/problem';

/** Keeps what is sent, where it is of a kind that is taken. @throws Problem 413, 415 */
export function takeFile(storage: FileStorage, content: Readable, options: PutOptions): Promise<StoredFile> {
  return storage.put(content, options).catch((error: unknown) => {
    if (error instanceof FileNotTaken) throw new Problem(options.kinds ? 'FILE_NOT_SHOWABLE' : 'FILE_TYPE');
    throw error instanceof FileTooLarge ? new Problem('BODY_TOO_LARGE') : error;
  });
}
