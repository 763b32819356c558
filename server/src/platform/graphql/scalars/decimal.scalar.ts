import { textScalar } from './text-scalar.js';

/** An exact decimal as text; no binary fraction ever touches it. */
export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: 'An exact decimal number as a string with a point, for example "12.3450".',
  accepts: (text) => /^-?\d{1,18}(\.\d{1,9})?$/.test(text),
  refusal: 'Liczba dziesiętna musi mieć postać taką jak "12.345".',
});
