import type { Grosze } from '../money/grosze.js';
import { accepted, refused, type Outcome } from '../outcome.js';
import { isNip } from './nip.js';
import { parseNrb } from './nrb.js';

/** A transfer to be read by a bank's app. */
export interface TransferToEncode {
  /** A cooperative is an INSTITUTION and must carry its NIP; a PERSON has none. */
  readonly recipientKind: 'INSTITUTION' | 'PERSON';
  /** Ten digits; ignored for a person. */
  readonly nip?: string | undefined;
  readonly nrb: string;
  /** Grosze; 0 lets the payer type the amount. */
  readonly amount: Grosze;
  /** Cut to 20 characters. */
  readonly name: string;
  /** Cut to 32 characters. */
  readonly title: string;
  /** Reserved fields, cut to 20, 12 and 24 characters; empty when left out. */
  readonly reserved?: readonly [string, string, string] | undefined;
}

/** Why a transfer has no code. */
export const TRANSFER_QR_REFUSALS = [
  'NEGATIVE_AMOUNT',
  'AMOUNT_TOO_LARGE',
  'EMPTY_NAME',
  'BAD_NRB',
  'NIP_MISSING',
  'BAD_NIP',
] as const;
/** One of `TRANSFER_QR_REFUSALS`. */
export type TransferQrRefusal = (typeof TRANSFER_QR_REFUSALS)[number];

/** What some banks' apps may stumble over, though the code follows the recommendation. */
export type TransferQrWarning = 'AMOUNT_OVER_SIX_DIGITS' | 'NIP_CHECK_DIGIT' | 'SORT_CODE';

/** The text of a code. */
export interface TransferQr {
  /** Nine fields, at most 160 characters (not bytes); to be encoded as UTF-8. */
  readonly payload: string;
  readonly warnings: readonly TransferQrWarning[];
}

const COUNTRY = 'PL';
const AMOUNT_DIGITS = 6;
const MOST_AMOUNT_DIGITS = 10;
const MOST = { name: 20, title: 32, reserved: [20, 12, 24] } as const;

/**
 * The text of a transfer QR code by the recommendation of the Polish Bank Association on 2D codes (2013-12-03):
 * NIP | PL | NRB | amount in grosze, at least six digits | name | title | three reserved fields.
 * A `|` inside a text becomes a space. An amount of more than six digits takes its characters from the last reserved field.
 */
export function transferQr(transfer: TransferToEncode): Outcome<TransferQr, TransferQrRefusal> {
  const account = parseNrb(transfer.nrb);
  if (!account.ok) {
    return refused('BAD_NRB');
  }
  const name = field(transfer.name, MOST.name);
  const amount = transfer.amount.toString().padStart(AMOUNT_DIGITS, '0');
  const reason = refusalOf(transfer, name, amount);
  if (reason !== undefined) {
    return refused(reason);
  }
  const nip = transfer.recipientKind === 'PERSON' ? '' : (transfer.nip ?? '');
  const title = field(transfer.title, MOST.title);
  const fields = [
    nip,
    COUNTRY,
    account.value.nrb,
    amount,
    name,
    title,
    ...reservedFields(transfer, amount.length),
  ];
  const warnings: TransferQrWarning[] = [...account.value.warnings];
  if (amount.length > AMOUNT_DIGITS) {
    warnings.push('AMOUNT_OVER_SIX_DIGITS');
  }
  if (nip !== '' && !isNip(nip)) {
    warnings.push('NIP_CHECK_DIGIT');
  }
  return accepted({ payload: fields.join('|'), warnings });
}

function refusalOf(transfer: TransferToEncode, name: string, amount: string): TransferQrRefusal | undefined {
  if (transfer.amount < 0n) {
    return 'NEGATIVE_AMOUNT';
  }
  if (amount.length > MOST_AMOUNT_DIGITS) {
    return 'AMOUNT_TOO_LARGE';
  }
  if (name === '') {
    return 'EMPTY_NAME';
  }
  return transfer.recipientKind === 'PERSON' ? undefined : refusalOfNip(transfer.nip ?? '');
}

function refusalOfNip(nip: string): TransferQrRefusal | undefined {
  if (nip === '') {
    return 'NIP_MISSING';
  }
  return /^\d{10}$/.test(nip) ? undefined : 'BAD_NIP';
}

function reservedFields({ reserved }: TransferToEncode, amountLength: number): string[] {
  const [first = '', second = '', third = ''] = reserved ?? [];
  const takenByAmount = amountLength - AMOUNT_DIGITS;
  return [
    field(first, MOST.reserved[0]),
    field(second, MOST.reserved[1]),
    field(third, MOST.reserved[2] - takenByAmount),
  ];
}

/** One line without the separator, cut by characters, so that a Polish letter stays whole. */
function field(text: string, most: number): string {
  const plain = text
    .normalize('NFC')
    .replace(/[|\s]+/g, ' ')
    .trim();
  return Array.from(plain).slice(0, most).join('').trimEnd();
}

/** The most characters a title has in a transfer's code. */
export const LONGEST_TRANSFER_TITLE = MOST.title;

/**
 * The title of a transfer for a document, without names: `NAL/2026/11/0147 L0147`. The account's number is kept whole:
 * a document's number too long for both is left out, since the account's own bank number says whose money it is.
 *
 * @param documentNumber `null` when the transfer is not for one document
 */
export function transferTitle(documentNumber: string | null, accountNumber: string): string {
  const both = documentNumber === null ? accountNumber : `${documentNumber} ${accountNumber}`;
  return Array.from(both).length <= LONGEST_TRANSFER_TITLE ? both : accountNumber;
}
