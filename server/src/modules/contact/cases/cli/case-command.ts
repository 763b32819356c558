import { civilDayOf, civilTimeOf } from '../../../../platform/clock/clock.js';
import { printDay } from '../../../../platform/pdf/polish-format.js';
import { CASE_STATUS_NAMES, CASE_TOPIC_NAMES } from '../case.enums.js';
import type { DeskCase, DeskMessage } from '../desk/case-desk.repository.js';
import type { CaseDesk, ShownCase } from '../desk/case-desk.service.js';
import type { CaseOrder } from './case-arguments.js';

/** Carries out an order of the desk and says what was done, in Polish. */
export async function runCaseCommand(desk: CaseDesk, order: CaseOrder): Promise<readonly string[]> {
  switch (order.command) {
    case 'list':
      return listed(await desk.list(order.states));
    case 'show':
      return shown(await desk.show(order.number, order.by));
    case 'answer':
      await desk.answer(order.number, order.text, order.by);
      return [`Odpowiedziano w sprawie ${order.number}. Mieszkaniec widzi odpowiedź od razu.`];
    case 'set-status':
      await desk.setState(order.number, order.state, order.by);
      return [`Sprawa ${order.number} ma status: ${CASE_STATUS_NAMES[order.state]}.`];
  }
}

function listed(cases: readonly DeskCase[]): readonly string[] {
  if (cases.length === 0) return ['Nie ma takich spraw.'];
  const rows = cases.map((one) => [
    one.number,
    CASE_STATUS_NAMES[one.state],
    one.accountNumber,
    CASE_TOPIC_NAMES[one.topic],
    printDay(civilDayOf(one.openedAt)),
    one.answerBy === null ? '–' : printDay(one.answerBy),
  ]);
  return aligned([['Numer', 'Status', 'Konto', 'Temat', 'Data', 'Odpowiedź do'], ...rows]);
}

function shown({ case: one, messages }: ShownCase): readonly string[] {
  const about = one.snapshot
    ? [
        `Dotyczy: ${one.snapshot.title}`,
        ...one.snapshot.lines.map((line) => `  ${line.label}: ${line.value}`),
      ]
    : [];
  return [
    `Sprawa ${one.number}, ${CASE_STATUS_NAMES[one.state]}`,
    `Temat: ${CASE_TOPIC_NAMES[one.topic]}`,
    `Konto ${one.accountNumber}, ${one.personName}`,
    ...about,
    ...messages.flatMap(messageLines),
  ];
}

function messageLines({ author, body, at, fileNames }: DeskMessage): readonly string[] {
  const who = author === 'OFFICE' ? 'Spółdzielnia' : 'Mieszkaniec';
  return [
    '',
    `${who}, ${printDay(civilDayOf(at))}, godz. ${civilTimeOf(at)}:`,
    body,
    ...(fileNames === null ? [] : [`Załączniki: ${fileNames}`]),
  ];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
