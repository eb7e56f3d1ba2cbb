import type { Review } from '@bangban/contract';
import type { FileBatch, FileRefusal } from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import type { ReviewFact } from './review.events';
import type { ReviewRefusalCode } from './review.refusals';

export type Deciding = FileBatch<Review, ReviewFact, FileContext>;

export function refuse(code: ReviewRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

export function add(batch: Deciding, fact: ReviewFact): null {
  batch.add(fact);
  return null;
}
