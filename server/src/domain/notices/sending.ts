const FIRST_PAUSE_MINUTES = 5;
const LONGEST_PAUSE_MINUTES = 360;
const MINUTE_MS = 60_000;

/** Attempts at one letter, about a day and a half; then it is given up. */
export const MOST_ATTEMPTS = 12;

/**
 * Whether letters may leave: nobody is woken by one.
 *
 * @param time wall-clock time in the cooperative's zone, `HH:MM`
 * @param hours whole hours, the first included, the last not
 */
export function isSendingTime(time: string, hours: { readonly from: number; readonly to: number }): boolean {
  const hour = Number(time.slice(0, 2));
  return hour >= hours.from && hour < hours.to;
}

/** Milliseconds from a failed attempt (1 = the first) to the next: twice as long each time, at most six hours. */
export function pauseAfter(attempt: number): number {
  const minutes = FIRST_PAUSE_MINUTES * 2 ** (attempt - 1);
  return Math.min(minutes, LONGEST_PAUSE_MINUTES) * MINUTE_MS;
}

/** How the world of mail answered an attempt. */
export interface MailFailure {
  /** What failed, as the mail library names it, e.g. `EENVELOPE`. */
  readonly code?: string | undefined;
  /** Code of the server's answer; undefined when there was no answer at all. */
  readonly responseCode?: number | undefined;
  /** What was being said when it was refused, e.g. `RCPT TO`. */
  readonly command?: string | undefined;
}

/**
 * What a failed attempt means. FINAL: this very letter or address is refused for good. LATER: it may go next time.
 * SERVER: nothing is wrong with the letter, the server takes none at all, so there is no use in trying the others now.
 */
export function meaningOf({
  code,
  responseCode = 0,
  command = '',
}: MailFailure): 'FINAL' | 'LATER' | 'SERVER' {
  // Refused before it was sent: an address that is none, or a sender set wrongly, which somebody may put right.
  if (code === 'EENVELOPE' && command === 'API') return 'LATER';
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA';
  if (!isAboutLetter || responseCode === 421) return 'SERVER';
  return responseCode >= 500 ? 'FINAL' : 'LATER';
}

/** An account's number that its holder knows again and a stranger does not learn: `L…47`. */
export function maskedNumber(number: string): string {
  const shown = number.length > 3 ? number.slice(-2) : '';
  return `${number.slice(0, 1)}…${shown}`;
}
