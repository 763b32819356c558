import { ENTRY_KIND_RULES } from '../../../domain/ledger/entry-kinds.js';

/** Codes of the portal's rows and their Polish names. */
type Names = Readonly<Record<string, string>>;

export const DOCUMENT_NAMES: Names = {
  CHARGE: 'Naliczenie opłat',
  VAT_INVOICE: 'Faktura VAT',
  CORRECTION: 'Korekta',
  SETTLEMENT: 'Rozliczenie mediów',
  INTEREST_NOTE: 'Nota odsetkowa',
};

export const ENTRY_NAMES: Names = Object.fromEntries(
  Object.entries(ENTRY_KIND_RULES).map(([kind, { polishName }]) => [kind, polishName]),
);

export const LETTER_NAMES: Names = {
  CHARGE_NOTICE: 'Zawiadomienie o opłatach',
  INVOICE: 'Faktura',
  CORRECTION: 'Korekta',
  MEDIA_SETTLEMENT: 'Rozliczenie mediów',
  DEMAND: 'Wezwanie',
  INFORMATION: 'Informacja',
};

export const MEDIUM_NAMES: Names = {
  COLD_WATER: 'Zimna woda',
  HOT_WATER: 'Ciepła woda',
  HEATING: 'Centralne ogrzewanie',
  HEAT_ALLOCATOR: 'Podzielnik ciepła',
  ELECTRICITY: 'Energia elektryczna',
  GAS: 'Gaz',
};

export const SOURCE_NAMES: Names = {
  RADIO: 'Odczyt radiowy',
  WALK_BY: 'Odczyt radiowy (obchód)',
  STAFF: 'Inkasent',
  RESIDENT: 'Mieszkaniec',
  ESTIMATE: 'Szacunek',
  START: 'Montaż',
  END: 'Demontaż',
  CORRECTION: 'Korekta',
};

/** The name of a code; a code that is not known yet stands for itself. */
export function nameOf(names: Names, code: string): string {
  return names[code] ?? code;
}
