import { civilDayOf } from '../../../platform/clock/clock.js';
import type { Sheet } from '../../../platform/spreadsheet/sheet.js';
import { CASE_STATUS_NAMES, CASE_TOPIC_NAMES } from './case.enums.js';
import type { ContactCase } from './contact-case.type.js';

/** The list of „Zgłoszenia” for a spreadsheet. */
export function caseSheet(rows: readonly ContactCase[]): Sheet<ContactCase> {
  return {
    name: 'Zgłoszenia',
    rows,
    columns: [
      { title: 'Numer', width: 16, kind: 'TEXT', value: (row) => row.number },
      { title: 'Temat', width: 30, kind: 'TEXT', value: (row) => CASE_TOPIC_NAMES[row.topic] },
      { title: 'Czego dotyczy', width: 50, kind: 'TEXT', value: (row) => row.snapshot?.title ?? null },
      { title: 'Data', width: 14, kind: 'DAY', value: (row) => civilDayOf(row.openedAt) },
      { title: 'Status', width: 18, kind: 'TEXT', value: (row) => CASE_STATUS_NAMES[row.status] },
      {
        title: 'Ostatnia odpowiedź',
        width: 20,
        kind: 'DAY',
        value: (row) => (row.lastAnswerAt === null ? null : civilDayOf(row.lastAnswerAt)),
      },
    ],
  };
}
