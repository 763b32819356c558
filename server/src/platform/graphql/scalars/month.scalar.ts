import { textScalar } from './text-scalar.js';

/** A calendar month, `YYYY-MM`. */
export const MonthScalar = textScalar({
  name: 'Month',
  description: 'A calendar month, YYYY-MM.',
  accepts: (text) => /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text),
  refusal: 'Miesiąc musi mieć postać RRRR-MM.',
});
