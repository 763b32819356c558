import type { StatusLook } from './media-wording';

/** What the result of a settlement means; grosze, > 0 is to be paid. */
export function resultLook({
  result,
  state,
}: {
  readonly result: number;
  readonly state: 'APPROVED' | 'WITHDRAWN';
}): StatusLook {
  if (state === 'WITHDRAWN') return { text: 'media.result.withdrawn', tone: 'neutral', icon: 'history' };
  if (result > 0) return { text: 'media.result.toPay', tone: 'due', icon: 'schedule' };
  return result < 0
    ? { text: 'media.result.toReturn', tone: 'credit', icon: 'add_circle' }
    : { text: 'media.result.even', tone: 'neutral', icon: 'check_circle' };
}
