import type { LocalDate } from '../../domain/time/local-date.js';
import type { Sheet } from '../../platform/spreadsheet/sheet.js';

/** One charge basis in an exported list. */
export interface ParameterSheetRow {
  readonly name: string;
  /** Exact decimal with a point. */
  readonly value: string;
  readonly unitOfMeasure: string;
  readonly validFrom: LocalDate;
  /** `null` while it still applies. */
  readonly validTo: LocalDate | null;
  /** Names of the components that use it. */
  readonly usedIn: readonly string[];
}

/** The list of „Moje miejsca” for a spreadsheet. */
export function parameterSheet(rows: readonly ParameterSheetRow[]): Sheet<ParameterSheetRow> {
  return {
    name: 'Moje miejsca',
    rows,
    columns: [
      { title: 'Parametr', width: 34, kind: 'TEXT', value: (row) => row.name },
      { title: 'Wartość', width: 12, kind: 'DECIMAL', value: (row) => row.value },
      { title: 'J.m.', width: 8, kind: 'TEXT', value: (row) => row.unitOfMeasure },
      { title: 'Obowiązuje od', width: 14, kind: 'DAY', value: (row) => row.validFrom },
      { title: 'Obowiązuje do', width: 14, kind: 'DAY', value: (row) => row.validTo },
      { title: 'Używany w', width: 60, kind: 'TEXT', value: (row) => row.usedIn.join(', ') },
    ],
  };
}
