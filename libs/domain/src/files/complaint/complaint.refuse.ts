import type { FileRefusal } from '@bangban/kernel';
import type { ComplaintDeciding, ComplaintFact } from './complaint.events';
import type { ComplaintRefusalCode } from './complaint.refusals';

export function refuse(code: ComplaintRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

export function add(batch: ComplaintDeciding, fact: ComplaintFact): null {
  batch.add(fact);
  return null;
}
