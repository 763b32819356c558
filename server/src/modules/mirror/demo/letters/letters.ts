import {
  addMonths,
  localDate,
  localDateOf,
  yearOf,
  type LocalDate,
} from '../../../../domain/time/local-date.js';
import type { FolderRow } from '../../format.js';
import type { DemoExport } from '../money/account-book.js';
import type { AccountPlan } from '../plan/accounts-plan.js';
import { DEMO_TEXT_VERSION } from '../plan/cooperative-texts.js';
import type { HolderPlan } from '../plan/persons-plan.js';
import { diceFor, type Dice } from '../random.js';
import { SAMPLE_LETTERS, type SampleLetter } from './sample-letters.js';
import { plusDays } from '../time/demo-calendar.js';

/** When an account's letters go by e-mail. */
export interface ElectronicDelivery {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A letter to be sent. */
export interface LetterToSend {
  readonly key: string;
  readonly kind: SampleLetter['kind'];
  readonly title: string;
  readonly on: LocalDate;
  readonly number?: string;
  readonly invoiceKey?: string;
  readonly settlementKey?: string;
}

const FIRST_CONSENT_ON = localDate('2022-01-10');
const FOR_EVER = '9999-12-31';
const CONSENTS_GIVEN = 0.68;
const CONSENTS_WITHDRAWN = 0.03;

/** Writes the consents of an account's holders; returns when its letters go by e-mail, if ever. */
export function tellConsents(
  demo: DemoExport,
  account: AccountPlan,
  holders: readonly HolderPlan[],
): ElectronicDelivery | undefined {
  const dice = diceFor(demo.stock.seed, 'consent', account.key);
  const [holder] = holders;
  const given = consentOf(account, dice);
  if (!holder || !given || given.from > demo.window.exportOn) {
    return undefined;
  }
  const withdrawnOn = given.to !== null && given.to <= demo.window.exportOn ? given.to : null;
  const consent = { person_key: holder.personKey, account_key: account.key, text_version: DEMO_TEXT_VERSION };
  demo.writer.write('consents.csv', {
    ...consent,
    key: `ZG-${account.key}-E`,
    kind: 'E_DOCUMENTS',
    granted_at: `${given.from}T09:${String(dice.int(10, 59))}:00`,
    withdrawn_at: withdrawnOn && `${withdrawnOn}T12:05:00`,
    method: 'wniosek złożony w biurze',
  });
  if (dice.chance(0.4)) {
    demo.writer.write('consents.csv', {
      ...consent,
      key: `ZG-${account.key}-T`,
      kind: dice.chance(0.5) ? 'PHONE' : 'SMS',
      granted_at: `${given.from}T09:05:00`,
      method: 'wniosek złożony w biurze',
    });
  }
  return given;
}

/** The letters that everybody with consent gets: the notice of new rates in December, the invitation in May. */
export function sendYearlyLetters(
  demo: DemoExport,
  account: AccountPlan,
  delivery: ElectronicDelivery | undefined,
): void {
  const { startOn, exportOn } = demo.window;
  for (let year = yearOf(startOn); year <= yearOf(exportOn); year += 1) {
    const may = {
      on: localDateOf(year, 5, 20),
      kind: 'INFORMATION',
      title: `Walne Zgromadzenie ${String(year)}`,
    } as const;
    const december = {
      on: localDateOf(year, 12, 18),
      kind: 'CHARGE_NOTICE',
      title: `Zmiana opłat w ${String(year + 1)} roku`,
    } as const;
    for (const letter of [may, december]) {
      if (letter.on >= startOn) {
        sendLetter(demo, account, delivery, { ...letter, key: `P-${account.key}-${letter.on}` });
      }
    }
  }
}

/** Writes a letter and what became of it, if there was consent on that day; without it the letter goes on paper. */
export function sendLetter(
  demo: DemoExport,
  account: AccountPlan,
  delivery: ElectronicDelivery | undefined,
  letter: LetterToSend,
): void {
  const isByEmail = delivery && delivery.from <= letter.on && letter.on < (delivery.to ?? FOR_EVER);
  const isOwn =
    letter.on >= account.openedOn &&
    (account.closedOn === null || letter.on <= addMonths(account.closedOn, 12));
  if (!isByEmail || !isOwn || letter.on >= demo.window.exportOn) {
    return;
  }
  const dice = diceFor(demo.stock.seed, 'letter', letter.key);
  const sentAt = `${letter.on}T11:${String(dice.int(10, 59))}:00`;
  demo.writer.write('documents.csv', {
    key: letter.key,
    account_key: account.key,
    kind: letter.kind,
    title: letter.title,
    number: letter.number,
    sent_at: sentAt,
    file: SAMPLE_LETTERS.find((sample) => sample.kind === letter.kind)?.file ?? '',
    invoice_key: letter.invoiceKey,
    settlement_key: letter.settlementKey,
  });
  for (const event of fateOf(account, letter, dice, sentAt)) {
    if (event.at.slice(0, 10) < demo.window.exportOn) {
      demo.writer.write('deliveries.csv', { document_key: letter.key, ...event });
    }
  }
}

type DeliveryEvent = Omit<FolderRow<'deliveries.csv'>, 'document_key'>;

/** Sent; then bounced, or delivered within a quarter of an hour and perhaps opened within a week. */
function fateOf(account: AccountPlan, letter: LetterToSend, dice: Dice, sentAt: string): DeliveryEvent[] {
  const sent = { event: 'SENT', at: sentAt };
  if (account.scenario === 'BOUNCED' || dice.chance(0.01)) {
    return [
      sent,
      { event: 'BOUNCED', at: `${letter.on}T12:20:00`, detail: 'Skrzynka pocztowa nie istnieje' },
    ];
  }
  const delivered = { event: 'DELIVERED', at: `${letter.on}T12:0${String(dice.int(0, 9))}:00` };
  const isLeftUnread = account.scenario === 'SHOWCASE' && letter.kind === 'INFORMATION';
  if (isLeftUnread || !dice.chance(0.62)) {
    return [sent, delivered];
  }
  const openedOn = plusDays(letter.on, dice.int(0, 6));
  return [sent, delivered, { event: 'OPENED', at: `${openedOn}T${String(dice.int(13, 21))}:30:00` }];
}

function consentOf(account: AccountPlan, dice: Dice): ElectronicDelivery | undefined {
  const first = account.openedOn > FIRST_CONSENT_ON ? account.openedOn : FIRST_CONSENT_ON;
  const from = plusDays(first, dice.int(0, 120));
  switch (account.scenario) {
    case 'NO_CONSENT':
      return undefined;
    case 'CONSENT_WITHDRAWN':
      return { from, to: plusDays(from, 200) };
    case undefined:
      break;
    default:
      return { from, to: null };
  }
  if (!dice.chance(CONSENTS_GIVEN)) {
    return undefined;
  }
  return { from, to: dice.chance(CONSENTS_WITHDRAWN) ? plusDays(from, dice.int(60, 900)) : null };
}
