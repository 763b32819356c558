import { parseArgs } from 'node:util';
import {
  addPeriods,
  parseBillingPeriod,
  periodOf,
  type BillingPeriod,
} from '../../../../domain/time/billing-period.js';
import type { LocalDate } from '../../../../domain/time/local-date.js';
import { StartRefused } from '../../../../platform/start/start-refused.js';
import {
  FEWEST_UNITS,
  isWithinPrices,
  nextExport,
  WITHIN_PRICES,
  type DemoOptions,
} from '../time/demo-window.js';

/** What the command was asked to write, and where. */
export interface DemoRequest {
  readonly options: DemoOptions;
  readonly folder: string;
}

const MOST_UNITS = 200_000;
const MOST_YEARS = 20;

/** How the command is used, for whoever asks or mistypes. */
const DEMO_USAGE = [
  'npm run demo -- --out FOLDER [--units 240] [--years 4] [--seed 1] [--until RRRR-MM] [--from RRRR-MM]',
  '                [--with-corrections] [--next]',
  '  --out               folder, do którego zapisać dane wymyślonej spółdzielni',
  `  --units, --years    liczba lokali (od ${String(FEWEST_UNITS)}) i lat historii (od 1)`,
  '  --seed              liczba całkowita; te same opcje dają zawsze te same pliki',
  '  --until             ostatni miesiąc z wyciągami bankowymi; domyślnie poprzedni miesiąc',
  '  --from              pierwszy miesiąc historii; domyślnie początek półrocza sprzed --years lat',
  '  --with-corrections  zmienia kilka kwot, które wcześniejszy eksport już podał',
  '  --next              następny eksport: ta sama historia, miesiąc dłużej, ze zmienionymi kwotami',
];

/**
 * Reads the command line.
 *
 * @param today decides the default month and how far `--next` reaches
 * @throws StartRefused with a Polish sentence for what is wrong
 */
export function readDemoRequest(args: readonly string[], today: LocalDate): DemoRequest {
  const given = parse(args);
  if (given.out === undefined || given.out.trim() === '') {
    throw new StartRefused(['--out: podaj folder.', ...DEMO_USAGE]);
  }
  const options: DemoOptions = {
    units: whole('--units', given.units, FEWEST_UNITS, MOST_UNITS),
    years: whole('--years', given.years, 1, MOST_YEARS),
    seed: whole('--seed', given.seed, 0, 2_147_483_647),
    until: given.until === undefined ? addPeriods(periodOf(today), -1) : month('--until', given.until),
    ...(given.from === undefined ? {} : { from: month('--from', given.from) }),
    withCorrections: given['with-corrections'],
  };
  if (options.from !== undefined && options.from > options.until) {
    throw new StartRefused(['--from: miesiąc nie może być późniejszy niż --until.']);
  }
  if (!isWithinPrices(options)) throw new StartRefused([WITHIN_PRICES]);
  return { options: given.next ? nextExport(options, today) : options, folder: given.out };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        units: { type: 'string', default: '240' },
        years: { type: 'string', default: '4' },
        seed: { type: 'string', default: '1' },
        until: { type: 'string' },
        from: { type: 'string' },
        'with-corrections': { type: 'boolean', default: false },
        next: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    // parseArgs throws, in English, on an option it does not know or that lacks its value
    throw new StartRefused(['Nieznana opcja albo opcja bez wartości.', ...DEMO_USAGE]);
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new StartRefused([`${name}: oczekiwana liczba całkowita od ${String(least)} do ${String(most)}.`]);
  }
  return value;
}

function month(name: string, text: string): BillingPeriod {
  const parsed = parseBillingPeriod(text);
  if (!parsed.ok) {
    throw new StartRefused([`${name}: oczekiwany miesiąc RRRR-MM.`]);
  }
  return parsed.value;
}
