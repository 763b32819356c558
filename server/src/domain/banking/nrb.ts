import { composeIBAN, validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import { accepted, refused, type Outcome } from '../outcome.js';

/** A Polish bank account number (NRB): 26 digits, check digits right. */
export type Nrb = string & { readonly __digits: 'Nrb' };

/** Why a text is not an NRB. */
export type NrbRefusal = 'EMPTY' | 'FOREIGN' | 'NOT_DIGITS' | 'WRONG_LENGTH' | 'WRONG_CHECK_DIGITS';

/** What is odd about an NRB that can still be used: its bank part has a wrong check digit. */
export type NrbWarning = 'SORT_CODE';

/** An accepted number. */
export interface ParsedNrb {
  readonly nrb: Nrb;
  readonly warnings: readonly NrbWarning[];
}

/** The parts of a payer's own account at the bank; the first three come from the contract with the bank. */
export interface VirtualAccount {
  /** The bank's unit (numer rozliczeniowy), 8 digits. */
  readonly sortCode: string;
  /** The client's code, 4 digits. */
  readonly scheme: string;
  /** What the account is for, 0–99: e.g. 1 charges, 2 repair fund. */
  readonly subAccount: number;
  /** The payer's number, never used again for another: at most 10 digits. */
  readonly payer: bigint;
}

const LENGTH = 26;

/** Reads an account number: spaces of any kind, dashes and a leading `PL` are taken, letters are not. */
export function parseNrb(text: string): Outcome<ParsedNrb, NrbRefusal> {
  const plain = text.replace(/[\s\-\u2010-\u2015]/g, '').toUpperCase();
  if (plain === '') {
    return refused('EMPTY');
  }
  if (/^(?!PL)[A-Z]{2}\d/.test(plain)) {
    return refused('FOREIGN');
  }
  const digits = plain.replace(/^PL/, '');
  if (!/^\d+$/.test(digits)) {
    return refused('NOT_DIGITS');
  }
  return digits.length === LENGTH ? checked(digits) : refused('WRONG_LENGTH');
}

function checked(digits: string): Outcome<ParsedNrb, NrbRefusal> {
  const { errorCodes } = validateIBAN(`PL${digits}`);
  if (errorCodes.some((code) => code !== ValidationErrorsIBAN.WrongAccountBankBranchChecksum)) {
    return refused('WRONG_CHECK_DIGITS');
  }
  return accepted({ nrb: digits as Nrb, warnings: errorCodes.length > 0 ? ['SORT_CODE'] : [] });
}

/**
 * An account number from a text that is known to be one (a database column).
 *
 * @throws RangeError when it is not
 */
export function nrb(text: string): Nrb {
  const parsed = parseNrb(text);
  if (!parsed.ok) {
    throw new RangeError(`nrb: „${text}” is not an account number (${parsed.reason})`);
  }
  return parsed.value.nrb;
}

/** The number as it is printed, in groups 2-4-4-4-4-4-4: `30 9990 0009 0427 0100 0000 4711`. */
export function formatNrb(number: Nrb): string {
  return number.replace(/^(..)/, '$1 ').replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** The number as an IBAN, for payments from abroad. */
export function ibanOf(number: Nrb): string {
  return `PL${number}`;
}

/** The bank's unit (numer rozliczeniowy): 8 digits. */
export function sortCodeOf(number: Nrb): string {
  return number.slice(2, 10);
}

/**
 * A payer's own account number: check digits | sort code 8 | scheme 4 | sub-account 2 | payer 10.
 *
 * @throws RangeError when a part does not have its digits
 */
export function buildVirtualNrb({ sortCode, scheme, subAccount, payer }: VirtualAccount): Nrb {
  const bban =
    sortCode + scheme + subAccount.toString().padStart(2, '0') + payer.toString().padStart(10, '0');
  const hasItsDigits = /^\d{8}$/.test(sortCode) && /^\d{4}$/.test(scheme) && /^\d{24}$/.test(bban);
  const iban = hasItsDigits && subAccount < 100 ? composeIBAN({ countryCode: 'PL', bban }) : null;
  if (iban === null) {
    throw new RangeError('buildVirtualNrb: a part of the account number does not have its digits');
  }
  return nrb(iban);
}
