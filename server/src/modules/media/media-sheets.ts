import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import type { ReadMeter } from './meter-order.js';
import { SettlementState, type Settlement } from './media-settlement.type.js';
import type { Meter } from './meter.type.js';
import { ReadingQuality, ReadingSource } from './reading.type.js';
import type { Reading } from './reading.type.js';
import type { ReadingSubmission } from './reading-submission.type.js';
import { MEDIUM_NAMES, remarkOf, SETTLED_NAMES, type SheetMedium, type SheetSegment } from './use-sheet.js';

/** A reading in an exported list. */
export interface ReadingSheetRow {
  readonly reading: Reading;
  readonly meter: Meter;
  readonly submission: ReadingSubmission | undefined;
}

interface UseSheetRow extends SheetSegment {
  readonly medium: SheetMedium;
  readonly isFirst: boolean;
}

const STATUS_NAMES = { ACTIVE: 'Aktywny', REPLACED: 'Wymieniony', REMOVED: 'Zdemontowany' } as const;

/** Names of sources as they are printed. */
const SOURCE_NAMES: Readonly<Record<`${ReadingSource}`, string>> = {
  RADIO: 'Radiowy',
  WALK_BY: 'Radiowy (obchód)',
  STAFF: 'Inkasent',
  RESIDENT: 'Mieszkaniec',
  ESTIMATE: 'Szacunek',
  START: 'Montaż',
  END: 'Demontaż',
  CORRECTION: 'Korekta',
};
const QUALITY_NAMES: Readonly<Record<`${ReadingQuality}`, string>> = {
  ACTUAL: 'rzeczywisty',
  ESTIMATED: 'szacunkowy',
  DISPUTED: 'zakwestionowany',
};
const STATE_NAMES = {
  WAITING: 'czeka na przyjęcie',
  ACCEPTED: 'przyjęty',
  REJECTED: 'odrzucony',
  WITHDRAWN: 'wycofany',
} as const;

/** „Liczniki” for a spreadsheet. */
export function meterSheet(rows: readonly ReadMeter[]): Sheet<ReadMeter> {
  return {
    name: 'Liczniki',
    rows,
    columns: [
      { title: 'Medium', width: 24, kind: 'TEXT', value: ({ meter }) => MEDIUM_NAMES[meter.medium] },
      { title: 'Numer', width: 16, kind: 'TEXT', value: ({ meter }) => meter.serial },
      { title: 'Miejsce', width: 16, kind: 'TEXT', value: ({ meter }) => meter.place },
      { title: 'Data montażu', width: 14, kind: 'DAY', value: ({ meter }) => meter.installedOn },
      { title: 'Ważność legalizacji', width: 18, kind: 'DAY', value: ({ meter }) => meter.verifiedUntil },
      {
        title: 'Zdalny odczyt',
        width: 14,
        kind: 'TEXT',
        value: ({ meter }) => (meter.isRemote ? 'tak' : 'nie'),
      },
      { title: 'Ostatni stan', width: 14, kind: 'DECIMAL', value: ({ last }) => last?.value ?? null },
      { title: 'J.m.', width: 8, kind: 'TEXT', value: ({ meter }) => meter.unitOfMeasure },
      { title: 'Data ostatniego stanu', width: 18, kind: 'DAY', value: ({ last }) => last?.takenOn ?? null },
      { title: 'Status', width: 14, kind: 'TEXT', value: ({ meter }) => STATUS_NAMES[meter.status] },
    ],
  };
}

/** „Odczyty” for a spreadsheet. */
export function readingSheet(rows: readonly ReadingSheetRow[]): Sheet<ReadingSheetRow> {
  return {
    name: 'Odczyty',
    rows,
    columns: [
      { title: 'Data', width: 12, kind: 'DAY', value: ({ reading }) => reading.takenOn },
      { title: 'Medium', width: 24, kind: 'TEXT', value: ({ meter }) => MEDIUM_NAMES[meter.medium] },
      { title: 'Licznik', width: 16, kind: 'TEXT', value: ({ meter }) => meter.serial },
      { title: 'Miejsce', width: 16, kind: 'TEXT', value: ({ meter }) => meter.place },
      { title: 'Stan', width: 14, kind: 'DECIMAL', value: ({ reading }) => reading.value },
      { title: 'J.m.', width: 8, kind: 'TEXT', value: ({ meter }) => meter.unitOfMeasure },
      { title: 'Źródło', width: 18, kind: 'TEXT', value: ({ reading }) => SOURCE_NAMES[reading.source] },
      { title: 'Jakość', width: 18, kind: 'TEXT', value: ({ reading }) => QUALITY_NAMES[reading.quality] },
      { title: 'Uwagi', width: 40, kind: 'TEXT', value: remarksOf },
    ],
  };
}

/** „Rozliczenia” for a spreadsheet; the result is a debt above zero, a credit below. */
export function settlementSheet(rows: readonly Settlement[]): Sheet<Settlement> {
  return {
    name: 'Rozliczenia',
    rows,
    columns: [
      { title: 'Numer', width: 20, kind: 'TEXT', value: ({ number }) => number },
      { title: 'Medium', width: 24, kind: 'TEXT', value: ({ medium }) => SETTLED_NAMES[medium] },
      { title: 'Od', width: 12, kind: 'DAY', value: ({ from }) => from },
      { title: 'Do', width: 12, kind: 'DAY', value: ({ to }) => to },
      { title: 'Koszt', width: 14, kind: 'MONEY', value: ({ cost }) => cost },
      { title: 'Zaliczki', width: 14, kind: 'MONEY', value: ({ advances }) => advances },
      { title: 'Wynik (dopłata +, zwrot −)', width: 26, kind: 'MONEY', value: ({ result }) => result },
      { title: 'Data zatwierdzenia', width: 18, kind: 'DAY', value: ({ approvedOn }) => approvedOn },
      {
        title: 'Status',
        width: 14,
        kind: 'TEXT',
        value: ({ state }) => (state === SettlementState.WITHDRAWN ? 'Wycofane' : 'Zatwierdzone'),
      },
    ],
  };
}

/** The monthly information on use for a spreadsheet: a row per meter, what is of the medium in its first row. */
export function useSheet(month: string, media: readonly SheetMedium[]): Sheet<UseSheetRow> {
  const rows = media.flatMap((medium) =>
    medium.segments.map((segment, index) => ({ ...segment, medium, isFirst: index === 0 })),
  );
  const ofMedium =
    (value: (medium: SheetMedium) => string | null) =>
    ({ medium, isFirst }: UseSheetRow): string | null =>
      isFirst ? value(medium) : null;
  return {
    name: `Zużycie ${month}`,
    rows,
    columns: [
      { title: 'Medium', width: 24, kind: 'TEXT', value: ({ medium }) => MEDIUM_NAMES[medium.use.medium] },
      { title: 'Licznik', width: 16, kind: 'TEXT', value: (row) => row.serial },
      { title: 'Miejsce', width: 16, kind: 'TEXT', value: (row) => row.place },
      { title: 'Od', width: 12, kind: 'DAY', value: (row) => row.from },
      { title: 'Stan początkowy', width: 16, kind: 'DECIMAL', value: (row) => row.fromValue },
      { title: 'Do', width: 12, kind: 'DAY', value: (row) => row.to },
      { title: 'Stan końcowy', width: 16, kind: 'DECIMAL', value: (row) => row.toValue },
      { title: 'Zużycie', width: 12, kind: 'DECIMAL', value: (row) => row.quantity },
      { title: 'J.m.', width: 8, kind: 'TEXT', value: ({ medium }) => medium.use.unitOfMeasure },
      { title: 'Uwagi', width: 28, kind: 'TEXT', value: (row) => remarkOf(row) || null },
      { title: 'Zużycie razem', width: 14, kind: 'DECIMAL', value: ofMedium(({ use }) => use.quantity) },
      { title: 'Rok wcześniej', width: 14, kind: 'DECIMAL', value: ofMedium(({ use }) => use.yearBefore) },
      { title: 'Zmiana', width: 12, kind: 'DECIMAL', value: ofMedium(({ use }) => use.change) },
      {
        title: 'Średnia w budynku',
        width: 18,
        kind: 'DECIMAL',
        value: ofMedium(({ building }) => building?.average ?? null),
      },
      {
        title: 'Lokali w średniej',
        width: 16,
        kind: 'DECIMAL',
        value: ofMedium(({ building }) => (building ? String(building.units) : null)),
      },
    ],
  };
}

function remarksOf({ reading, submission }: ReadingSheetRow): string | null {
  const remarks = [
    ...(submission ? [`nr ${submission.number}, ${STATE_NAMES[submission.state]}`] : []),
    ...(submission?.reason ? [submission.reason] : []),
    ...(reading.isQuarantined && !submission ? ['wstrzymany do wyjaśnienia'] : []),
    ...(reading.note === null ? [] : [reading.note]),
  ];
  return remarks.length === 0 ? null : remarks.join('; ');
}
