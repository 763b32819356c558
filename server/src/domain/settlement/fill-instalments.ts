import { smallerOf, sumGrosze, type Grosze } from '../money/grosze.js';

/**
 * What is left to pay of each instalment of a plan. What was paid of the debts the plan covers fills the instalments in
 * turn; debts that came to more than was agreed add the rest to the last instalment.
 *
 * @param agreed    grosze of each instalment, in order, each above zero
 * @param remaining what remains of all debts the plan covers, grosze, 0 or more
 * @returns         grosze left of each, in the same order; they sum to `remaining`
 */
export function fillInstalments(agreed: readonly Grosze[], remaining: Grosze): readonly Grosze[] {
  const total = sumGrosze(agreed);
  const beyond = remaining > total ? remaining - total : 0n;
  let paid = total > remaining ? total - remaining : 0n;
  return agreed.map((amount, index) => {
    const covered = smallerOf(paid, amount);
    paid -= covered;
    return amount - covered + (index === agreed.length - 1 ? beyond : 0n);
  });
}
