import { textScalar } from './text-scalar.js';

/** A Polish bank account number. */
export const NrbScalar = textScalar({
  name: 'Nrb',
  description: 'A Polish bank account number: 26 digits without spaces or country letters.',
  accepts: (text) => /^\d{26}$/.test(text),
  refusal: 'Numer rachunku musi mieć 26 cyfr bez spacji.',
});
