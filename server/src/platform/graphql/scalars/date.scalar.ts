import { textScalar } from './text-scalar.js';

/** A civil day of the cooperative's zone, `YYYY-MM-DD`. */
export const DateScalar = textScalar({
  name: 'Date',
  description: 'A civil day in Poland, YYYY-MM-DD, between the years 1900 and 2200.',
  accepts: isDay,
  refusal: 'Data musi mieć postać RRRR-MM-DD i istnieć w kalendarzu.',
});

function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}
