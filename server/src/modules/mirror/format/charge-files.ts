import * as codes from './codes.js';
import { amount, code, day, decimal, integer, key, month, reference, required, text } from './column.js';
import { file } from './folder-file.js';

/** What is charged: components, rates, invoices with their lines. */
export const CHARGE_FILES = {
  'components.csv': file(
    'components.csv',
    { pl: 'Składniki opłat', en: 'Charge components' },
    {
      key: key('klucz składnika', 'key of the component'),
      code: required(text(40, 'kod składnika, niepowtarzalny', 'code, unique')),
      name: required(text(200, 'nazwa na wydruku', 'name on the print')),
      basis: required(code(codes.CHARGE_BASIS, 'podstawa naliczenia', 'basis of the charge')),
      unit_of_measure: required(text(20, 'jednostka, np. m², os., m³', 'unit of measure')),
      fund_code: required(reference('funds.csv', 'kod funduszu', 'code of the fund', 'code')),
      notice_kind: required(
        code(
          codes.NOTICE_KIND,
          'zależność od spółdzielni (termin zawiadomienia)',
          'dependence on the cooperative (notice period)',
        ),
      ),
      parameter_code: code(
        codes.PARAMETER_CODE,
        'rodzaj podstawy z parameters.csv',
        'kind of basis in parameters.csv',
      ),
      sort_order: integer(0, 9999, 'kolejność na wydruku', 'order on the print'),
    },
  ),
  'rates.csv': file(
    'rates.csv',
    { pl: 'Stawki składników', en: 'Rates of the components' },
    {
      key: key('klucz stawki', 'key of the rate'),
      component_code: required(reference('components.csv', 'kod składnika', 'code of the component', 'code')),
      building_key: reference('buildings.csv', 'budynek; puste = wszystkie', 'building; empty = all'),
      title_kind: code(codes.TITLE_KIND, 'tytuł prawny; puste = wszystkie', 'legal title; empty = all'),
      amount: required(decimal(4, 'stawka w złotych, do 4 miejsc', 'rate in złoty, up to 4 places', 0)),
      price_kind: required(code(codes.PRICE_KIND, 'stawka netto czy brutto', 'net or gross')),
      vat_code: required(code(codes.VAT_CODE, 'stawka VAT', 'VAT rate')),
      valid_from: required(day('pierwszy dzień obowiązywania', 'first day it applies')),
      valid_to: day('ostatni dzień (włącznie); puste = nadal', 'last day, inclusive; empty = still'),
      resolution: text(200, 'uchwała', 'resolution'),
      resolution_on: day('dzień uchwały', 'day of the resolution'),
      reason: text(1000, 'uzasadnienie zmiany', 'reasons for the change'),
    },
  ),
  'invoices.csv': file(
    'invoices.csv',
    {
      pl: 'Dokumenty naliczeń: faktury, korekty, rozliczenia. Same nie księgują – księguje wiersz ledger_entries.csv',
      en: 'Documents of charge. They do not post by themselves: the matching ledger entry does',
    },
    {
      key: key('klucz dokumentu', 'key of the document'),
      account_key: required(reference('accounts.csv', 'konto', 'account')),
      kind: required(code(codes.INVOICE_KIND, 'rodzaj dokumentu', 'kind of document')),
      number: required(text(40, 'numer, niepowtarzalny w spółdzielni', 'number, unique in the cooperative')),
      period: month('miesiąc, którego dotyczy', 'the month it is for'),
      issued_on: required(day('data wystawienia', 'issued on')),
      due_on: required(day('termin płatności', 'due on')),
      payable_on: day(
        'termin po przesunięciu z dnia wolnego; puste = liczy portal (art. 115 KC)',
        'due day moved off holidays; empty = computed (art. 115 KC)',
      ),
      net: amount('netto; puste = równe sumie (zwolnione)', 'net; empty = the total (VAT exempt)'),
      vat: amount('VAT; puste = 0', 'VAT; empty = 0'),
      total: required(
        amount('razem brutto; ujemne tylko w korekcie', 'gross total; negative in corrections only'),
      ),
      corrects_key: reference('invoices.csv', 'dokument korygowany', 'the document it corrects'),
      settlement_key: reference('settlements.csv', 'rozliczenie mediów', 'media settlement'),
      ksef_number: text(60, 'numer KSeF', 'KSeF number'),
      note: text(500, 'uwaga na dokumencie', 'note on the document'),
    },
  ),
  'invoice_lines.csv': file(
    'invoice_lines.csv',
    {
      pl: 'Pozycje dokumentów',
      en: 'Lines of the documents',
      key: ['invoice_key', 'position'],
      partOf: { file: 'invoices.csv', column: 'invoice_key' },
    },
    {
      invoice_key: required(reference('invoices.csv', 'dokument', 'document')),
      position: required(integer(1, 9999, 'numer pozycji od 1', 'position from 1')),
      component_code: reference('components.csv', 'kod składnika', 'code of the component', 'code'),
      name: required(text(200, 'nazwa pozycji', 'name of the line')),
      quantity: required(decimal(4, 'ilość', 'quantity')),
      unit_of_measure: required(text(20, 'jednostka', 'unit of measure')),
      rate_key: reference('rates.csv', 'stawka', 'rate'),
      rate: required(decimal(4, 'zastosowana stawka w złotych', 'rate applied, in złoty')),
      price_kind: required(code(codes.PRICE_KIND, 'stawka netto czy brutto', 'net or gross')),
      vat_code: required(code(codes.VAT_CODE, 'stawka VAT', 'VAT rate')),
      net: required(amount('netto', 'net')),
      vat: required(amount('VAT', 'VAT')),
      gross: required(amount('brutto', 'gross')),
      span_from: day('naliczono od dnia', 'charged from'),
      span_to: day('naliczono do dnia', 'charged to'),
      span_numerator: integer(0, 366, 'część miesiąca: dni naliczone', 'part of the month: days charged'),
      span_denominator: integer(1, 366, 'część miesiąca: dni miesiąca', 'part of the month: days in it'),
      parameter_key: reference('parameters.csv', 'wpis podstawy naliczenia', 'the charge basis used'),
      resolution: text(200, 'uchwała', 'resolution'),
      note: text(500, 'uwaga', 'note'),
    },
  ),
};
