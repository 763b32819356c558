import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import type { ChargeParameter } from './charge-parameter.type.js';

/** „Moje miejsca” as a spreadsheet. */
export function parametersSheet(rows: readonly ChargeParameter[]): Sheet<ChargeParameter> {
  return {
    name: 'Moje miejsca',
    columns: [
      { title: 'Parametr', width: 32, kind: 'TEXT', value: (parameter) => parameter.name },
      { title: 'Wartość', width: 12, kind: 'DECIMAL', value: (parameter) => parameter.value },
      { title: 'J.m.', width: 8, kind: 'TEXT', value: (parameter) => parameter.unitOfMeasure },
      { title: 'Obowiązuje od', width: 13, kind: 'DAY', value: (parameter) => parameter.validFrom },
      { title: 'Obowiązuje do', width: 13, kind: 'DAY', value: (parameter) => parameter.validTo },
      { title: 'Używany w', width: 40, kind: 'TEXT', value: (parameter) => parameter.usedIn.join(', ') },
    ],
    rows,
  };
}
