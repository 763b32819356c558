import type { BillingPeriod } from '../../../../domain/time/billing-period.js';
import type { AccountStory } from './account-story.js';
import { chargeName } from './document-numbers.js';
import type { PlannedPayment } from './payer.js';
import { monthInFigures, monthInWords } from '../time/polish-words.js';
import { diceFor } from '../random.js';
import type { FundCode } from '../plan/tariff.js';

/** What a payer writes on a transfer. */
export interface TransferWords {
  readonly title: string;
  readonly payerName: string | null;
  /** The document that the title names, where the whole of it is paid. */
  readonly designated?: string;
}

/** The payer's usual title; some copy the document's number, so that the money goes to that document. */
export function transferWords(
  story: Pick<AccountStory, 'demo' | 'account' | 'style' | 'tracker' | 'payerName'>,
  planned: PlannedPayment,
  month: BillingPeriod,
  fund: FundCode,
): TransferWords {
  const { account, style, payerName } = story;
  const { number } = chargeName(account, month, fund);
  if (planned.method === 'ALLOWANCE') {
    return { title: `Dodatek mieszkaniowy ${monthInFigures(month)}`, payerName: 'Urząd Miasta (wymyślony)' };
  }
  const titles = [
    `${number} ${account.number}`,
    `${number} ${account.number}`,
    `Opłaty za mieszkanie ${monthInWords(month)}`,
    `${account.number} czynsz ${monthInFigures(month)}`,
    `czynsz ${monthInFigures(month)}`,
  ];
  const habit = diceFor(story.demo.stock.seed, 'words', account.key).int(0, titles.length - 1);
  const isExact = habit < 2 && style !== 'ROUNDER' && story.tracker === undefined;
  return {
    title: titles[habit] ?? number,
    payerName,
    ...(isExact || style === 'NONE' ? { designated: number } : {}),
  };
}
