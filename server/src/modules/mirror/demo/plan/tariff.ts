import type { FolderRow } from '../../format.js';
import {
  addDays,
  addMonths,
  localDate,
  localDateOf,
  type LocalDate,
} from '../../../../domain/time/local-date.js';

/** A fund of the book: everything but one building's repair fund is kept together. */
export type FundCode = 'OPL' | 'REM';

/** One price of a component from a day on; amounts in 1/10 000 zł, as the tariff has four places. */
export interface RatePlan {
  readonly from: LocalDate;
  readonly amount: number;
}

/** A component of the charges: what it is counted by, and how its price went over the years. */
export interface ComponentPlan {
  readonly code: string;
  readonly name: string;
  readonly basis: FolderRow<'components.csv'>['basis'];
  readonly unitOfMeasure: string;
  readonly fund: FundCode;
  readonly noticeKind: 'DEPENDENT' | 'INDEPENDENT' | 'LEVY';
  readonly parameterCode?: string;
  readonly priceKind: 'NET' | 'GROSS';
  readonly vatCode: 'ZW' | '23';
  /** Why the latest prices changed, in the words of the notice. */
  readonly reason: string;
  readonly prices: readonly RatePlan[];
}

const FIRST_TARIFF_YEAR = 2016;
const LAST_TARIFF_YEAR = 2045;
/** Ten-thousandths of a złoty in a grosz. */
const GROSZ = 100;

const AREA = { basis: 'AREA', unitOfMeasure: 'm²', parameterCode: 'USABLE_AREA' } as const;
const HEATED = { basis: 'HEATED_AREA', unitOfMeasure: 'm²', parameterCode: 'HEATED_AREA' } as const;
const PERSON = { basis: 'PERSON', unitOfMeasure: 'os.', parameterCode: 'OCCUPANTS' } as const;
const UNIT = { basis: 'UNIT', unitOfMeasure: 'lokal' } as const;
const EXEMPT = { fund: 'OPL', priceKind: 'GROSS', vatCode: 'ZW' } as const;
const TAXED = { fund: 'OPL', priceKind: 'NET', vatCode: '23' } as const;

/** The components in the order of the print. Prices are plausible for Kraków, invented where no source is named. */
export const COMPONENTS: readonly ComponentPlan[] = [
  {
    ...AREA,
    ...EXEMPT,
    code: 'EKS',
    name: 'Eksploatacja podstawowa',
    noticeKind: 'DEPENDENT',
    reason: 'wzrost płacy minimalnej, cen sprzątania i konserwacji',
    prices: yearly(4, 212, 11),
  },
  {
    ...AREA,
    ...EXEMPT,
    code: 'FRE',
    name: 'Odpis na fundusz remontowy',
    noticeKind: 'DEPENDENT',
    reason: 'plan remontów: docieplenia i wymiana pionów wodnych',
    prices: yearly(1, 205, 13),
  },
  {
    ...AREA,
    ...EXEMPT,
    fund: 'REM',
    code: 'FRW',
    name: 'Odpis na fundusz remontowy nieruchomości (wydzielony)',
    noticeKind: 'DEPENDENT',
    reason: 'spłata remontu dachu i dźwigów budynku',
    prices: yearly(1, 250, 15),
  },
  {
    ...AREA,
    ...EXEMPT,
    code: 'POD',
    name: 'Podatek od nieruchomości',
    noticeKind: 'LEVY',
    reason: 'uchwała Rady Miasta o stawkach podatku od nieruchomości',
    prices: yearly(1, 6.9, 0.35),
  },
  {
    ...HEATED,
    ...EXEMPT,
    code: 'COS',
    name: 'Centralne ogrzewanie – opłata stała',
    noticeKind: 'INDEPENDENT',
    reason: 'zmiana taryfy dostawcy ciepła',
    prices: yearly(10, 74, 6),
  },
  {
    ...HEATED,
    ...EXEMPT,
    code: 'COZ',
    name: 'Centralne ogrzewanie – zaliczka',
    noticeKind: 'INDEPENDENT',
    reason: 'zmiana taryfy dostawcy ciepła i koszt budynku w ostatnim sezonie',
    prices: yearly(10, 215, 20),
  },
  {
    ...EXEMPT,
    basis: 'VOLUME',
    unitOfMeasure: 'm³',
    parameterCode: 'WATER_FORECAST',
    code: 'ZWS',
    name: 'Zimna woda i ścieki – zaliczka',
    noticeKind: 'INDEPENDENT',
    reason: 'nowa taryfa przedsiębiorstwa wodociągowego',
    prices: waterPrices(),
  },
  {
    ...EXEMPT,
    basis: 'VOLUME',
    unitOfMeasure: 'm³',
    parameterCode: 'HOT_WATER_FORECAST',
    code: 'PCW',
    name: 'Podgrzanie wody – zaliczka',
    noticeKind: 'INDEPENDENT',
    reason: 'zmiana taryfy dostawcy ciepła',
    prices: yearly(10, 1720, 160),
  },
  {
    ...PERSON,
    ...EXEMPT,
    code: 'ODP',
    name: 'Gospodarowanie odpadami komunalnymi',
    noticeKind: 'INDEPENDENT',
    reason: 'uchwała Rady Miasta o opłacie za gospodarowanie odpadami',
    prices: [
      price('2016-01-01', 1500),
      price('2020-11-01', 2300),
      // DOMAIN of Kraków: 27 zł from July 2022, 35 zł from September 2025, sorted waste
      price('2022-07-01', 2700),
      price('2025-09-01', 3500),
    ],
  },
  {
    ...PERSON,
    ...EXEMPT,
    code: 'DZW',
    name: 'Dźwig osobowy',
    noticeKind: 'DEPENDENT',
    reason: 'koszt energii i dozoru technicznego',
    prices: yearly(4, 410, 26),
  },
  {
    ...UNIT,
    ...EXEMPT,
    code: 'DOM',
    name: 'Domofon',
    noticeKind: 'DEPENDENT',
    reason: 'nowa umowa konserwacji',
    prices: [price('2016-01-01', 220), price('2021-04-01', 250), price('2025-04-01', 290)],
  },
  {
    ...UNIT,
    ...EXEMPT,
    code: 'ANT',
    name: 'Antena zbiorcza',
    noticeKind: 'DEPENDENT',
    reason: 'nowa umowa konserwacji',
    prices: [price('2016-01-01', 300), price('2022-04-01', 400)],
  },
  {
    ...EXEMPT,
    basis: 'METER',
    unitOfMeasure: 'szt.',
    code: 'WOD',
    name: 'Legalizacja i odczyt wodomierzy',
    noticeKind: 'DEPENDENT',
    reason: 'wymiana wodomierzy na radiowe',
    prices: [price('2016-01-01', 150), price('2023-01-01', 180), price('2026-01-01', 210)],
  },
  {
    ...EXEMPT,
    basis: 'STORAGE_AREA',
    unitOfMeasure: 'm²',
    parameterCode: 'STORAGE_AREA',
    code: 'SCH',
    name: 'Schowek na piętrze',
    noticeKind: 'DEPENDENT',
    reason: 'uchwała o stawkach za pomieszczenia dodatkowe',
    prices: [price('2016-01-01', 120), price('2024-01-01', 160)],
  },
  {
    ...AREA,
    ...TAXED,
    code: 'GAR',
    name: 'Opłata za garaż',
    noticeKind: 'DEPENDENT',
    reason: 'koszt ubezpieczenia i remontu bram',
    prices: yearly(1, 270, 15),
  },
  {
    ...UNIT,
    ...TAXED,
    code: 'MPO',
    name: 'Opłata za miejsce postojowe',
    noticeKind: 'DEPENDENT',
    reason: 'koszt utrzymania parkingu i szlabanu',
    prices: yearly(1, 5200, 300),
  },
  {
    ...AREA,
    ...TAXED,
    code: 'KOM',
    name: 'Opłata za pomieszczenie magazynowe',
    noticeKind: 'DEPENDENT',
    reason: 'uchwała o stawkach za pomieszczenia dodatkowe',
    prices: yearly(1, 240, 12),
  },
  {
    ...AREA,
    ...TAXED,
    code: 'LUZ',
    name: 'Opłata eksploatacyjna – lokal użytkowy',
    noticeKind: 'DEPENDENT',
    reason: 'wskaźnik wzrostu cen z umowy',
    prices: yearly(1, 820, 40),
  },
  {
    ...AREA,
    ...TAXED,
    code: 'POU',
    name: 'Podatek od nieruchomości – działalność gospodarcza',
    noticeKind: 'LEVY',
    reason: 'uchwała Rady Miasta o stawkach podatku od nieruchomości',
    prices: yearly(1, 194, 10.2),
  },
  {
    ...HEATED,
    ...TAXED,
    code: 'COU',
    name: 'Centralne ogrzewanie – lokal użytkowy',
    noticeKind: 'INDEPENDENT',
    reason: 'zmiana taryfy dostawcy ciepła',
    prices: yearly(10, 330, 28),
  },
];

/** When the new price was resolved: notice in time, three months for what depends on the cooperative. */
export function resolvedOn(noticeKind: ComponentPlan['noticeKind'], from: LocalDate): LocalDate {
  return addDays(addMonths(from, noticeKind === 'DEPENDENT' ? -4 : -1), 16);
}

/** Prices that change once a year on the first of a month; both in grosze. */
function yearly(month: number, first: number, step: number): RatePlan[] {
  const years = LAST_TARIFF_YEAR - FIRST_TARIFF_YEAR;
  return Array.from({ length: years }, (_, index) => ({
    from: localDateOf(FIRST_TARIFF_YEAR + index, month, 1),
    amount: Math.round((first + step * index) * GROSZ),
  }));
}

/** 13,62 zł from 2023-12-29 is Kraków's tariff of 5,95 + 7,67; the other years are invented. */
function waterPrices(): RatePlan[] {
  const known = [
    price('2016-01-01', 1012),
    price('2018-05-30', 1081),
    price('2021-06-04', 1142),
    price('2022-06-04', 1207),
    price('2023-12-29', 1362),
    price('2024-12-29', 1398),
    price('2025-12-29', 1437),
  ];
  const later = Array.from({ length: LAST_TARIFF_YEAR - 2026 }, (_, index) =>
    price(`${String(2026 + index)}-12-29`, 1512 + 41 * index),
  );
  return [...known, ...later];
}

function price(from: string, grosze: number): RatePlan {
  return { from: localDate(from), amount: grosze * GROSZ };
}
