import type { Sheet } from '../../platform/spreadsheet/sheet.js';
import type { PaymentFigures, PaymentState } from './calendar-payments.js';

const STATE_NAMES: Readonly<Record<PaymentState, string>> = {
  OVERDUE: 'Po terminie',
  TODAY: 'Dziś',
  COMING: 'Nadchodzi',
  PAID: 'Zapłacone',
};

/** „Kalendarz płatności” for a spreadsheet: the rows given; only what remains is summed. */
export function paymentSheet(rows: readonly PaymentFigures[]): Sheet<PaymentFigures> {
  return {
    name: 'Kalendarz płatności',
    rows,
    columns: [
      { title: 'Zapłać do', width: 14, kind: 'DAY', value: (row) => row.payableOn },
      { title: 'Termin na dokumencie', width: 14, kind: 'DAY', value: (row) => row.dueOn },
      { title: 'Dokument', width: 22, kind: 'TEXT', value: (row) => row.documentNumber },
      { title: 'Rata', width: 10, kind: 'TEXT', value: instalmentText },
      { title: 'Okres', width: 10, kind: 'TEXT', value: (row) => row.period },
      { title: 'Kwota', width: 14, kind: 'MONEY', value: (row) => row.amount },
      {
        title: 'Pozostało do zapłaty',
        width: 18,
        kind: 'MONEY',
        hasTotal: true,
        value: (row) => row.remaining,
      },
      { title: 'Status', width: 14, kind: 'TEXT', value: (row) => STATE_NAMES[row.state] },
    ],
  };
}

function instalmentText({ instalment }: PaymentFigures): string | null {
  return instalment && `${String(instalment.position)} z ${String(instalment.of)}`;
}
