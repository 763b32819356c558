import { parse } from 'csv-parse/sync';
import { localDate } from '../../domain/time/local-date.js';
import { csvOf } from '../../platform/spreadsheet/csv.js';
import { ledgerSheet } from './ledger-sheet.js';

const entry = { documentNumber: null, title: 'opis', fundName: 'Opłaty' } as const;

describe('ledgerSheet', () => {
  it('lists the balances at both ends, each amount in its own column, and the sums of debits and credits', () => {
    const sheet = ledgerSheet(
      [
        {
          ...entry,
          bookedOn: localDate('2026-01-02'),
          kind: 'CHARGE',
          amount: 82_390n,
          balanceAfter: 94_940n,
        },
        {
          ...entry,
          bookedOn: localDate('2026-01-19'),
          kind: 'PAYMENT',
          amount: -100_000n,
          balanceAfter: -5_060n,
        },
      ],
      { from: localDate('2026-01-01'), to: localDate('2026-01-31'), opening: 12_550n, closing: -5_060n },
    );
    const rows: string[][] = parse(csvOf(sheet), { bom: true, delimiter: ';' });
    expect(rows.slice(1).map((row) => [row[0], row[1], row[5], row[6], row[7]])).toEqual([
      ['2026-01-01', 'Saldo początkowe', '', '', '-125,50'],
      ['2026-01-02', 'Naliczenie', '823,90', '', '-949,40'],
      ['2026-01-19', 'Wpłata', '', '1000,00', '50,60'],
      ['2026-01-31', 'Saldo końcowe', '', '', '50,60'],
      ['Razem', '', '823,90', '1000,00', ''],
    ]);
  });
});
