import { rm, writeFile } from 'node:fs/promises';
import { COOPERATIVE_ZONE } from '../../../platform/clock/clock.js';
import { accessSlipPdf } from '../access-slip-pdf.js';
import type { AccessSlip } from '../access-slip.js';
import type { AccessDesk, Reissued } from '../access-desk.service.js';
import { DeskRefused } from '../desk-refused.js';
import type { DeskUser } from '../desk.repository.js';
import type { AccessOrder } from './access-arguments.js';

/** Carries out an order of the desk and says what was done, in Polish. */
export async function runAccessCommand(desk: AccessDesk, order: AccessOrder): Promise<readonly string[]> {
  switch (order.command) {
    case 'issue':
    case 'reissue':
      return handOut(desk, order);
    case 'block':
      await desk.block(order.login, order.reason, order.by);
      return [`Zablokowano dostęp ${order.login.toUpperCase()}. Wszystkie sesje zostały zakończone.`];
    case 'unblock':
      await desk.unblock(order.login, order.by);
      return [`Odblokowano dostęp ${order.login.toUpperCase()}. Działa poprzednie hasło.`];
    case 'list':
      return listed(await desk.list());
  }
}

type SlipOrder = Extract<AccessOrder, { command: 'issue' | 'reissue' }>;

async function handOut(desk: AccessDesk, order: SlipOrder): Promise<readonly string[]> {
  const { account: accountNumber, person: personKey, by: issuedBy, out, isPrinted, isEmailCleared } = order;
  const wanted = { accountNumber, issuedBy, ...(personKey === undefined ? {} : { personKey }) };
  const file = out === undefined ? undefined : await reserve(out);
  const slip = await released<AccessSlip & Partial<Reissued>>(file, () =>
    order.command === 'issue' ? desk.issue(wanted) : desk.reissue(wanted, isEmailCleared),
  );
  if (file !== undefined) await writeFile(file, await accessSlipPdf(slip));
  return [
    `Wydano dostęp: ${slip.holderName}, ${slip.unitAddress}, konto ${slip.accountNumber}.`,
    `Identyfikator: ${slip.login}`,
    `Karta nr ${slip.number}, hasło startowe ważne do ${dayOf(slip.expiresAt)}.`,
    ...emailLines(slip.email ?? null, isEmailCleared),
    ...(file === undefined ? [] : [`Kartę zapisano w pliku ${file}. Po wydrukowaniu usuń plik.`]),
    ...(isPrinted ? [`Hasło startowe: ${slip.startingPassword}`] : []),
  ];
}

/** Whoever reads mail at the address can set a new password, so the person at the desk is asked to look at it. */
function emailLines(email: string | null, isCleared: boolean): readonly string[] {
  if (email === null) return [];
  if (isCleared) return [`Usunięto adres e-mail ${email}.`];
  return [
    `Adres e-mail: ${email}. Pod ten adres portal wysyła odnośnik do nowego hasła.`,
    'Jeśli nie należy do tej osoby, wydaj hasło jeszcze raz z --clear-email.',
  ];
}

/** The file comes first: a password that could not be written down would be lost. */
async function reserve(path: string): Promise<string> {
  try {
    await writeFile(path, '', { flag: 'wx', mode: 0o600 });
    return path;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === 'EEXIST') throw new DeskRefused(`Plik ${path} już istnieje. Podaj inną nazwę.`);
    throw new DeskRefused(`Nie można zapisać pliku ${path}.`);
  }
}

/** Does the work; when it is refused, the reserved file goes away again. */
async function released<Slip extends AccessSlip>(
  file: string | undefined,
  work: () => Promise<Slip>,
): Promise<Slip> {
  try {
    return await work();
  } catch (error) {
    if (file !== undefined) await rm(file, { force: true });
    throw error;
  }
}

function listed(users: readonly DeskUser[]): readonly string[] {
  if (users.length === 0) return ['Nie wydano jeszcze żadnego dostępu.'];
  const rows = users.map((user) => [
    user.login,
    user.displayName,
    user.accounts ?? '–',
    stateOf(user),
    user.lastLoginAt ? dayOf(user.lastLoginAt) : 'nigdy',
  ]);
  return aligned([['Identyfikator', 'Osoba', 'Konta', 'Stan', 'Ostatnie logowanie'], ...rows]);
}

function stateOf(user: DeskUser): string {
  if (user.isBlocked) return `Zablokowany: ${user.blockedReason ?? 'bez powodu'}`;
  if (!user.hasStartingPassword) return user.kind === 'CLERK' ? 'Pracownik' : 'Aktywny';
  return user.startingExpiresAt ? `Hasło startowe do ${dayOf(user.startingExpiresAt)}` : 'Hasło startowe';
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

const day = new Intl.DateTimeFormat('pl-PL', {
  timeZone: COOPERATIVE_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

function dayOf(instant: Date): string {
  return day.format(instant);
}
