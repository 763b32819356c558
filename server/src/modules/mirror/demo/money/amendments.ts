import { chargeLine } from '../../../../domain/billing/charge.js';
import type { Grosze } from '../../../../domain/money/grosze.js';
import { periodOf } from '../../../../domain/time/billing-period.js';
import type { ArrivedPayment, DemoExport, IssuedDocument } from './account-book.js';
import type { AccountPlan } from '../plan/accounts-plan.js';
import type { ChargedLine } from './monthly-charges.js';
import type { Scenario } from '../plan/scenario.js';

/*
 * An accounting system sometimes changes what it has exported before. The story itself goes on as it was: only the
 * folder tells some amounts of one past month otherwise, and the balances with them.
 */

/** Their charge of the amended month turns out one person's waste fee lower. */
const AMENDED_CHARGES: readonly (Scenario | undefined)[] = ['SHOWCASE', 'CORRECTED'];
/** Their payments of the amended month turn out ten złote higher: a figure was misread. */
const AMENDED_PAYMENTS: readonly (Scenario | undefined)[] = ['OVERPAID', 'ALLOWANCE'];
const AMENDED_COMPONENT = 'ODP';
const MISREAD: Grosze = 1_000n;

/** The lines of a document as this export tells them. */
export function amendLines(
  demo: DemoExport,
  account: AccountPlan,
  document: IssuedDocument,
): readonly ChargedLine[] {
  const isAmended =
    document.kind === 'CHARGE' &&
    document.period !== undefined &&
    document.period === demo.window.amendedMonth &&
    AMENDED_CHARGES.includes(account.scenario);
  return isAmended ? document.lines.map(onePersonLess) : document.lines;
}

/** The amount of a payment as this export tells it, grosze. */
export function amendPayment(demo: DemoExport, account: AccountPlan, payment: ArrivedPayment): Grosze {
  const isAmended =
    periodOf(payment.on) === demo.window.amendedMonth && AMENDED_PAYMENTS.includes(account.scenario);
  return isAmended ? payment.amount + MISREAD : payment.amount;
}

function onePersonLess(line: ChargedLine): ChargedLine {
  if (line.component_code !== AMENDED_COMPONENT || Number(line.quantity) < 2) {
    return line;
  }
  const quantity = String(Number(line.quantity) - 1);
  return {
    ...line,
    quantity,
    ...chargeLine({ quantity, rate: line.rate, priceKind: 'GROSS', vatCode: 'ZW' }),
  };
}
