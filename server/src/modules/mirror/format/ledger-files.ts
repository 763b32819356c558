import * as codes from './codes.js';
import { amount, code, day, decimal, integer, key, reference, required, text } from './column.js';
import { file } from './folder-file.js';

const account = required(reference('accounts.csv', 'konto', 'account'));
const fundPl = 'kod funduszu';
const fundEn = 'code of the fund';

/** What is owed and paid. Only ledger_entries.csv posts. */
export const LEDGER_FILES = {
  'payments.csv': file(
    'payments.csv',
    {
      pl: 'Wpłaty. Same nie księgują – księguje wiersz ledger_entries.csv',
      en: 'Payments. They do not post by themselves: the matching ledger entry does',
    },
    {
      key: key('klucz wpłaty', 'key of the payment'),
      account_key: account,
      fund_code: reference('funds.csv', fundPl, fundEn, 'code'),
      booked_on: required(day('dzień zaksięgowania', 'booked on')),
      value_on: day(
        'dzień wpływu na rachunek; puste = dzień zaksięgowania',
        'the bank’s day; empty = booked_on',
      ),
      amount: required(amount('kwota, większa od zera', 'amount, above zero', 1)),
      method: code(codes.PAYMENT_METHOD, 'sposób zapłaty; puste = przelew', 'method; empty = bank transfer'),
      title: text(500, 'tytuł przelewu', 'title of the transfer'),
      payer_name: text(200, 'wpłacający', 'payer'),
      designated_document: text(
        40,
        'dokument wskazany przez płacącego (art. 451 KC)',
        'document the payer named (art. 451 KC)',
      ),
    },
  ),
  'ledger_entries.csv': file(
    'ledger_entries.csv',
    {
      pl: 'Zapisy konta rozrachunkowego – JEDYNY plik, który księguje',
      en: 'Entries of the book: THE ONLY FILE THAT POSTS',
      mandatory: true,
    },
    {
      key: key('klucz zapisu', 'key of the entry'),
      account_key: account,
      fund_code: required(reference('funds.csv', fundPl, fundEn, 'code')),
      kind: required(code(codes.LEDGER_KIND, 'rodzaj zapisu', 'kind of entry')),
      booked_on: required(day('dzień księgowania', 'booked on')),
      value_on: day('dzień wartości (wpływu); puste = dzień księgowania', 'value day; empty = booked_on'),
      debit: amount(
        'Wn (obciążenie): dokładnie jedna z kwot Wn, Ma jest większa od zera',
        'debit: exactly one of debit and credit is above zero',
        0,
      ),
      credit: amount('Ma (uznanie)', 'credit', 0),
      title: required(text(500, 'treść', 'title')),
      document_number: text(40, 'numer dokumentu', 'document number'),
      invoice_key: reference('invoices.csv', 'dokument naliczenia', 'document of charge'),
      payment_key: reference('payments.csv', 'wpłata', 'payment'),
      settlement_key: reference('settlements.csv', 'rozliczenie mediów', 'media settlement'),
      interest_note_key: reference('interest_notes.csv', 'nota odsetkowa', 'interest note'),
      corrects_key: reference(
        'invoices.csv',
        'dokument, który ten zapis koryguje; puste = jak w invoices.csv',
        'the document this entry corrects; empty = as in invoices.csv',
      ),
      designated_document: text(
        40,
        'dokument wskazany przez płacącego; puste = jak w payments.csv',
        'document the payer named; empty = as in payments.csv',
      ),
      reverses_key: reference('ledger_entries.csv', 'zapis stornowany', 'the entry it reverses'),
      due_on: day(
        'termin zapłaty obciążenia bez dokumentu (np. bilans otwarcia)',
        'due day of a debit without a document (e.g. opening balance)',
      ),
    },
  ),
  'allocations.csv': file(
    'allocations.csv',
    {
      pl: 'Rozliczenie wpłat z należnościami (jest plik – obowiązuje w całości, także to, czego w nim już nie ma; nie ma pliku – liczy portal wg art. 451 KC)',
      en: 'Which credit covers which debit; file given = the whole truth, a row that is gone is undone; no file = the portal’s rule (art. 451 KC)',
    },
    {
      key: key('klucz rozliczenia', 'key of the row'),
      credit_key: required(reference('ledger_entries.csv', 'zapis Ma', 'credit entry')),
      debit_key: required(reference('ledger_entries.csv', 'zapis Wn', 'debit entry')),
      amount: required(amount('kwota, większa od zera', 'amount, above zero', 1)),
      effective_on: day(
        'z dniem; puste = późniejszy z dni zapisów',
        'from the day; empty = the later day of the two',
      ),
    },
  ),
  'balances.csv': file(
    'balances.csv',
    {
      pl: 'Salda kont – porównywane z księgą po wczytaniu. Każde konto i fundusz z zapisami, także z saldem zero',
      en: 'Balances, proved against the book: every account and fund with entries, zero included',
      key: ['account_key', 'fund_code', 'as_of'],
      mandatory: true,
    },
    {
      account_key: account,
      fund_code: required(reference('funds.csv', fundPl, fundEn, 'code')),
      as_of: required(day('na koniec dnia', 'at the end of the day')),
      amount: required(
        amount(
          'saldo: dodatnie = do zapłaty, ujemne = nadpłata',
          'balance: positive = owed, negative = credit',
        ),
      ),
    },
  ),
  'interest_rates.csv': file(
    'interest_rates.csv',
    { pl: 'Stopy odsetek', en: 'Interest rates', key: ['kind', 'valid_from'] },
    {
      kind: required(code(codes.INTEREST_RATE_KIND, 'rodzaj odsetek', 'kind of interest')),
      valid_from: required(day('pierwszy dzień obowiązywania', 'first day it applies')),
      percent: required(decimal(2, 'stopa roczna w procentach', 'yearly rate, per cent', 0, 1000)),
      act: text(200, 'podstawa (np. obwieszczenie)', 'legal source'),
      verified_on: day('sprawdzono dnia', 'verified on'),
    },
  ),
  'interest_notes.csv': file(
    'interest_notes.csv',
    { pl: 'Noty odsetkowe', en: 'Interest notes' },
    {
      key: key('klucz noty', 'key of the note'),
      account_key: account,
      number: required(text(40, 'numer, niepowtarzalny', 'number, unique')),
      issued_on: required(day('data wystawienia', 'issued on')),
      due_on: required(day('termin płatności', 'due on')),
      total: required(amount('suma odsetek, większa od zera', 'total, above zero', 1)),
    },
  ),
  'interest_note_items.csv': file(
    'interest_note_items.csv',
    {
      pl: 'Pozycje not odsetkowych',
      en: 'Items of interest notes',
      key: ['note_key', 'position'],
      partOf: { file: 'interest_notes.csv', column: 'note_key' },
    },
    {
      note_key: required(reference('interest_notes.csv', 'nota', 'note')),
      position: required(integer(1, 999, 'numer pozycji od 1', 'position from 1')),
      debt_document_number: required(text(40, 'numer dokumentu zaległości', 'document number of the debt')),
      principal: required(amount('zaległość', 'principal', 1)),
      from: required(day('odsetki od dnia', 'interest from')),
      to: required(day('odsetki do dnia (włącznie)', 'interest to, inclusive')),
      amount: required(amount('odsetki, większe od zera', 'interest, above zero', 1)),
    },
  ),
  'instalment_plans.csv': file(
    'instalment_plans.csv',
    { pl: 'Umowy o rozłożeniu na raty', en: 'Instalment plans' },
    {
      key: key('klucz umowy', 'key of the plan'),
      account_key: account,
      number: required(text(40, 'numer, niepowtarzalny', 'number, unique')),
      agreed_on: required(day('dzień zawarcia', 'agreed on')),
      state: required(code(codes.INSTALMENT_STATE, 'stan', 'state')),
      note: text(500, 'uwaga', 'note'),
    },
  ),
  'instalment_items.csv': file(
    'instalment_items.csv',
    {
      pl: 'Raty',
      en: 'Instalments',
      key: ['plan_key', 'position'],
      partOf: { file: 'instalment_plans.csv', column: 'plan_key' },
    },
    {
      plan_key: required(reference('instalment_plans.csv', 'umowa', 'plan')),
      position: required(integer(1, 999, 'numer raty od 1', 'position from 1')),
      due_on: required(day('termin raty', 'due on')),
      amount: required(amount('kwota raty', 'amount', 1)),
    },
  ),
  'instalment_debts.csv': file(
    'instalment_debts.csv',
    {
      pl: 'Zaległości objęte umową',
      en: 'Debts covered by a plan',
      key: ['plan_key', 'entry_key'],
      partOf: { file: 'instalment_plans.csv', column: 'plan_key' },
    },
    {
      plan_key: required(reference('instalment_plans.csv', 'umowa', 'plan')),
      entry_key: required(reference('ledger_entries.csv', 'zapis Wn zaległości', 'debit entry of the debt')),
    },
  ),
};
