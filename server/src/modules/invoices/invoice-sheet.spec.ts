import { parse } from 'csv-parse/sync';
import { localDate } from '../../domain/time/local-date.js';
import { csvOf } from '../../platform/spreadsheet/csv.js';
import { invoiceSheet, type InvoiceSheetRow } from './invoice-sheet.js';

const ROW: InvoiceSheetRow = {
  number: 'NAL/2026/10/0147',
  kind: 'CHARGE',
  period: '2026-10',
  issuedOn: localDate('2026-10-01'),
  dueOn: localDate('2026-10-31'),
  total: 99_994n,
  allocated: 94_620n,
  remaining: 5_374n,
  status: 'OVERDUE',
  isCorrected: true,
  inInstalments: true,
};

describe('invoiceSheet', () => {
  it('lists the rows given with the status in words, and sums what was charged, paid and remains', () => {
    const correction = { ...ROW, kind: 'CORRECTION', total: -4_144n, allocated: 0n, remaining: 0n } as const;
    const rows = [ROW, { ...correction, status: 'PAID', isCorrected: false, inInstalments: false } as const];
    const read: string[][] = parse(csvOf(invoiceSheet(rows)), { bom: true, delimiter: ';' });
    expect(read[1]).toEqual([
      'NAL/2026/10/0147',
      'Naliczenie',
      '2026-10',
      '2026-10-01',
      '2026-10-31',
      '999,94',
      '946,20',
      '53,74',
      'Po terminie, skorygowana, w ratach',
    ]);
    expect(read[2]?.[8]).toBe('Zapłacona');
    expect(read[3]).toEqual(['Razem', '', '', '', '', '958,50', '946,20', '53,74', '']);
  });
});
