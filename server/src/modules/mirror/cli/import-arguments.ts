import { parseArgs } from 'node:util';

/** What was asked for on the command line. */
export interface ImportRequest {
  readonly folder: string;
  readonly dryRun: boolean;
  readonly skipBadRows: boolean;
  /** Where the report of issues goes; undefined = the data folder. */
  readonly errorsFile: string | undefined;
}

/** How the command is used. */
export const IMPORT_USAGE = [
  'npm run import -- FOLDER [--dry-run] [--skip-bad-rows] [--errors PLIK.csv]',
  '  FOLDER            katalog z manifest.json i plikami CSV (docs/import-format.md)',
  '  --dry-run         sprawdza wszystko i niczego nie zapisuje',
  '  --skip-bad-rows   pomija błędne wiersze i wszystko, co od nich zależy; bez tego jeden błąd zatrzymuje całość',
  '  --errors          plik, do którego zapisać listę błędów; domyślnie bledy-importu.csv w folderze danych (DATA_DIR)',
  'Kody wyjścia: 0 – wczytano (albo nic się nie zmieniło), 1 – błędy w danych, 2 – złe użycie, 3 – przyczyna techniczna.',
] as const;

/** The command was typed in a way it cannot be understood. */
export class BadUsage extends Error {}

/** @throws BadUsage */
export function readImportRequest(words: readonly string[]): ImportRequest {
  const { values, positionals } = parsed(words);
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    throw new BadUsage(folder === undefined ? 'Podaj katalog do wczytania.' : 'Podaj jeden katalog.');
  }
  return {
    folder,
    dryRun: values['dry-run'],
    skipBadRows: values['skip-bad-rows'],
    errorsFile: values.errors,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        'skip-bad-rows': { type: 'boolean', default: false },
        errors: { type: 'string' },
      },
    });
  } catch (error) {
    // parseArgs throws on an option it does not know: what was typed can only be told to the person.
    throw new BadUsage(error instanceof Error ? error.message : String(error));
  }
}
