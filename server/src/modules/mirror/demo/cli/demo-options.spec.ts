import { localDate } from '../../../../domain/time/local-date.js';
import { StartRefused } from '../../../../platform/start/start-refused.js';
import { readDemoRequest } from './demo-options.js';

const TODAY = localDate('2026-11-22');

function refusalOf(...args: string[]): string {
  try {
    readDemoRequest(args, TODAY);
  } catch (error) {
    if (error instanceof StartRefused) return error.lines[0] ?? '';
    throw error;
  }
  return '';
}

describe('readDemoRequest', () => {
  it('asks for 240 units, 4 years, to last month, unless told otherwise', () => {
    expect(readDemoRequest(['--out', 'demo'], TODAY)).toEqual({
      folder: 'demo',
      options: { units: 240, years: 4, seed: 1, until: '2026-10', withCorrections: false },
    });
  });

  it('takes everything from the command line', () => {
    const args = [
      '--units=60',
      '--years=2',
      '--seed=5',
      '--until=2026-03',
      '--from=2024-05',
      '--with-corrections',
      '--out=x',
    ];
    expect(readDemoRequest(args, TODAY).options).toEqual({
      units: 60,
      years: 2,
      seed: 5,
      until: '2026-03',
      from: '2024-05',
      withCorrections: true,
    });
  });

  it('makes the export after it with --next', () => {
    expect(readDemoRequest(['--next', '--out', 'demo'], TODAY).options).toMatchObject({
      from: '2022-07',
      exportOn: '2026-11-22',
      withCorrections: true,
    });
  });

  it.each([
    { args: [], line: '--out: podaj folder.' },
    { args: ['--out', 'x', '--units', '39'], line: '--units: oczekiwana liczba całkowita od 40 do 200000.' },
    { args: ['--out', 'x', '--units', '1e3'], line: '--units: oczekiwana liczba całkowita od 40 do 200000.' },
    { args: ['--out', 'x', '--years', '0'], line: '--years: oczekiwana liczba całkowita od 1 do 20.' },
    { args: ['--out', 'x', '--until', '2026-13'], line: '--until: oczekiwany miesiąc RRRR-MM.' },
    {
      args: ['--out', 'x', '--from', '2026-11'],
      line: '--from: miesiąc nie może być późniejszy niż --until.',
    },
    { args: ['--out', 'x', '--years', '12'], line: 'Historia musi się mieścić między 2017-01 a 2040-12.' },
    { args: ['--outt', 'x'], line: 'Nieznana opcja albo opcja bez wartości.' },
  ])('refuses $args in one Polish line', ({ args, line }) => {
    expect(refusalOf(...args)).toBe(line);
  });
});
