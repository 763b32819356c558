import fc from 'fast-check';
import { addDays, localDate } from '../../../domain/time/local-date.js';
import {
  amount,
  code,
  day,
  decimal,
  flag,
  instant,
  integer,
  longText,
  measureUnit,
  month,
  nip,
  nrb,
  path,
  postalCode,
  required,
  text,
  time,
  weekdays,
  type Column,
} from '../format/column.js';
import { MEDIUM } from '../format/codes.js';
import { CellProblem } from './cell-problem.js';
import { columnReader } from './cell-reader.js';
import { writeCell } from './cell-writer.js';

/** What a cell becomes: its text for the database, null, or the code of what is wrong. */
function read(column: Column, cell: string, isGuessed = false): string | null {
  const value = columnReader(column, isGuessed)(cell);
  return value instanceof CellProblem ? value.code : value;
}

const READ: readonly (readonly [string, Column, string, string | null])[] = [
  ['a text', text(10, '', ''), '  Łódź ', 'Łódź'],
  ['a text with a line break', text(20, '', ''), 'ul. A\r\n2', 'ul. A 2'],
  ['accents of two characters', text(20, '', ''), 'Zo\u0301\u0142w', 'Z\u00f3\u0142w'],
  ['an empty text', text(10, '', ''), ' \u00a0 ', null],
  ['an empty text that is needed', required(text(10, '', '')), '', 'MIRROR-REQUIRED'],
  ['a text too long', text(3, '', ''), 'abcd', 'MIRROR-TOO-LONG'],
  ['a NUL', text(9, '', ''), 'a\u0000b', 'MIRROR-TEXT-INVALID'],
  ['half a pair', text(9, '', ''), 'a\ud83d', 'MIRROR-TEXT-INVALID'],
  ['a whole pair', text(9, '', ''), 'a😀', 'a😀'],
  ['lines', longText(20, '', ''), 'a\r\nb\rc', 'a\nb\nc'],
  ['m2', measureUnit('', ''), 'm2', 'm²'],
  ['zł/m3', measureUnit('', ''), 'zł/m3', 'zł/m³'],
  ['an ISO day', day('', ''), '2026-02-28', '2026-02-28'],
  ['a Polish day', day('', ''), '28.02.2026', '2026-02-28'],
  ['a leap day that is none', day('', ''), '2026-02-29', 'MIRROR-DAY-INVALID'],
  ['a day of long ago', day('', ''), '1899-12-31', 'MIRROR-DAY-RANGE'],
  ['a month', month('', ''), '2026-11', '2026-11-01'],
  ['a Polish month', month('', ''), '11.2026', '2026-11-01'],
  ['a month by its first day', month('', ''), '01.11.2026', '2026-11-01'],
  ['a month by its second day', month('', ''), '2026-11-02', 'MIRROR-MONTH-INVALID'],
  ['an instant', instant('', ''), '2026-11-01T02:00:00+01:00', '2026-11-01 02:00:00+01:00'],
  ['an instant in UTC', instant('', ''), '2026-11-01T02:00Z', '2026-11-01 02:00Z'],
  ['a wall clock', instant('', ''), '01.11.2026 02:00', '2026-11-01 02:00 Europe/Warsaw'],
  ['an hour that is none', instant('', ''), '2026-11-01T24:30:00Z', 'MIRROR-INSTANT-INVALID'],
  ['an offset that is none', instant('', ''), '2026-11-01T02:00:00+99:00', 'MIRROR-INSTANT-INVALID'],
  ['an hour', time('', ''), '8:00', '08:00'],
  ['grosze', amount('', ''), '1 234,56', '123456'],
  ['a negative amount', amount('', ''), '-0,05', '-5'],
  ['an amount with a point', amount('', ''), '1234.5', '123450'],
  ['an amount that can be read two ways', amount('', ''), '1,234', 'MIRROR-AMOUNT-INVALID'],
  ['an amount of scientists', amount('', ''), '1e5', 'MIRROR-AMOUNT-INVALID'],
  ['an amount below its least', amount('', '', 1), '0,00', 'MIRROR-AMOUNT-RANGE'],
  ['an amount no cooperative has', amount('', ''), '100000000001', 'MIRROR-AMOUNT-RANGE'],
  ['a decimal', decimal(4, '', ''), '48,3', '48.3000'],
  ['a decimal of too many places', decimal(3, '', ''), '1,2345', 'MIRROR-DECIMAL-SCALE'],
  ['a decimal with zeros beyond its places', decimal(3, '', ''), '1,2300', '1.230'],
  ['a decimal too large for the database', decimal(4, '', ''), '100000000', 'MIRROR-DECIMAL-RANGE'],
  ['a decimal at its most', decimal(2, '', '', 0, 1000), '1000', '1000.00'],
  ['a decimal above its most', decimal(2, '', '', 0, 1000), '1000,01', 'MIRROR-DECIMAL-RANGE'],
  ['a whole number', integer(-5, 100, '', ''), '-1', '-1'],
  ['a whole number with a point', integer(0, 9, '', ''), '1.0', 'MIRROR-INTEGER-INVALID'],
  ['yes', flag('', ''), 'Tak', 't'],
  ['no', flag('', ''), '0', 'f'],
  ['perhaps', flag('', ''), 'x', 'MIRROR-BOOLEAN-INVALID'],
  ['a code', code(MEDIUM, '', ''), 'HOT_WATER', 'HOT_WATER'],
  ['a Polish word for a code', code(MEDIUM, '', ''), 'ciepła woda', 'HOT_WATER'],
  ['a short word for a code', code(MEDIUM, '', ''), 'c.o.', 'HEATING'],
  ['a word that is no code', code(MEDIUM, '', ''), 'para', 'MIRROR-CODE-INVALID'],
  ['weekdays', weekdays('', ''), '1-3', '1,2,3'],
  ['weekdays one by one', weekdays('', ''), '5,1,1', '1,5'],
  ['an account number', nrb('', ''), 'PL 30 9990 0009 0427 0100 0000 4711', '30999000090427010000004711'],
  ['an account number mistyped', nrb('', ''), '30 9990 0009 0427 0100 0000 4712', 'MIRROR-NRB-INVALID'],
  ['a tax number', nip('', ''), 'PL 123-456-32-18', '1234563218'],
  ['a postal code', postalCode('', ''), '31-999', '31-999'],
  ['a path', path('', ''), 'a\\b.pdf', 'a/b.pdf'],
  ['a path that leaves the folder', path('', ''), 'a/../../b.pdf', 'MIRROR-PATH-INVALID'],
  ['a path from the root', path('', ''), '/etc/passwd', 'MIRROR-PATH-INVALID'],
  ['a path of another disk', path('', ''), 'C:/x.pdf', 'MIRROR-PATH-INVALID'],
];

describe('columnReader', () => {
  it.each(READ)('reads %s', (_what, column, cell, expected) => {
    expect(read(column, cell)).toBe(expected);
  });

  it('suspects letters of another encoding only where the encoding was guessed', () => {
    expect(read(text(20, '', ''), '¶mieci', true)).toBe('MIRROR-TEXT-ENCODING');
    expect(read(text(20, '', ''), '¶mieci', false)).toBe('¶mieci');
    expect(read(text(20, '', ''), 'wi±zka', true)).toBe('MIRROR-TEXT-ENCODING');
    expect(read(text(20, '', ''), '20 ± 1 °C', true)).toBe('20 ± 1 °C');
  });

  it('reads back every amount and day in every style they can be written in', () => {
    const styles = [
      { encoding: 'utf-8', dateStyle: 'iso', decimalSign: ',' },
      { encoding: 'windows-1250', dateStyle: 'polish', decimalSign: '.' },
    ] as const;
    fc.assert(
      fc.property(
        fc.bigInt(-10_000_000_000_000n, 10_000_000_000_000n),
        fc.integer({ min: 0, max: 109_000 }),
        fc.constantFrom(...styles),
        (grosze, days, style) => {
          const date = addDays(localDate('1900-01-01'), days);
          expect(read(amount('', ''), writeCell('AMOUNT', grosze, style))).toBe(grosze.toString());
          expect(read(day('', ''), writeCell('DAY', date, style))).toBe(date);
        },
      ),
    );
  });

  it('never throws, whatever is in the cell', () => {
    const columns = READ.map(([, column]) => column);
    fc.assert(
      fc.property(
        fc.constantFrom(...columns),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (column, cell) => {
          const value = columnReader(column, true)(cell);
          expect(value === null || typeof value === 'string' || value instanceof CellProblem).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
