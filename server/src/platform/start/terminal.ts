import { StartRefused } from './start-refused.js';

/** Says a line to the person at the terminal. */
export function say(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

/** Says why a command ended badly: a sentence for what a person can mend, the whole error for a bug. */
export function sayFailure(error: unknown): void {
  const lines = error instanceof StartRefused ? error.lines : [connectionFailure(error) ?? stackOf(error)];
  for (const line of lines) process.stderr.write(`${line}\n`);
}

function connectionFailure(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentences: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'DATABASE_URL: pod tym adresem nie odpowiada żadna baza.',
    ENOTFOUND: 'DATABASE_URL: nie ma takiego serwera.',
    ETIMEDOUT: 'DATABASE_URL: serwer nie odpowiada.',
    '28P01': 'DATABASE_URL: baza odrzuciła nazwę albo hasło.',
    '3D000': 'DATABASE_URL: nie ma takiej bazy.',
    EADDRINUSE: 'PORT: ten port jest zajęty. Zatrzymaj drugi program albo podaj inny PORT.',
    EACCES: 'PORT: brak prawa do tego portu albo folderu.',
  };
  return sentences[code];
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
