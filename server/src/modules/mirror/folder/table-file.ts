import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, fileFormat, type FileName, type Manifest } from '../format.js';
import type { IssueLog } from '../issues/issue-log.js';
import type { CsvDialect } from './csv-rows.js';
import { surveyFile, type FileSurvey } from './file-survey.js';
import { manifestFile } from './manifest-reader.js';

/** A file of the folder that can be read. */
export interface TableFile {
  readonly name: FileName;
  readonly path: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly dialect: CsvDialect;
  /** The encoding was neither declared nor sure: a file that is no UTF-8 was taken for Windows-1250. */
  readonly isEncodingGuessed: boolean;
  /** Holds every row the source has, so that a missing one has vanished. */
  readonly isComplete: boolean;
  /** Data rows the manifest promises; undefined when it does not say. */
  readonly promisedRows: number | undefined;
}

/** Looks at a file before it is read; undefined when it is not there or cannot be read, with the reason in the log. */
export async function openTableFile(
  folder: string,
  manifest: Manifest,
  name: FileName,
  log: IssueLog,
): Promise<TableFile | undefined> {
  const path = join(folder, name);
  const promised = manifestFile(manifest, name);
  if (!existsSync(path)) {
    if (manifest.files?.[name]) {
      log.add({ code: 'MIRROR-FILE-DECLARED-MISSING', file: name });
    } else if (fileFormat(name).mandatory) {
      log.add({ code: 'MIRROR-FILE-MISSING', file: name });
    }
    return undefined;
  }
  const survey = await surveyFile(path);
  const encoding = encodingOf(survey, manifest);
  if (!isReadable(name, survey, encoding, promised.sha256, log)) {
    return undefined;
  }
  return {
    name,
    path,
    byteSize: survey.byteSize,
    sha256: survey.sha256,
    dialect: { encoding, delimiter: manifest.delimiter ?? detectDelimiter(name, survey.header) },
    isEncodingGuessed: !manifest.encoding && encoding === 'windows-1250',
    isComplete: manifest.mode === 'MIRROR' && (promised.complete ?? true),
    promisedRows: promised.rows ?? undefined,
  };
}

/** A byte order mark is the surest, then the manifest, then the bytes themselves. */
function encodingOf(survey: FileSurvey, manifest: Manifest): CsvDialect['encoding'] {
  if (survey.hasUtf8Mark) {
    return 'utf-8';
  }
  return manifest.encoding ?? (survey.firstNonUtf8Line === undefined ? 'utf-8' : 'windows-1250');
}

function isReadable(
  name: FileName,
  survey: FileSurvey,
  encoding: CsvDialect['encoding'],
  sha256: string | undefined,
  log: IssueLog,
): boolean {
  if (survey.byteSize === 0 || (survey.header.trim() === '' && survey.byteSize < 8)) {
    log.add({ code: 'MIRROR-FILE-EMPTY', file: name });
    return false;
  }
  if (sha256 && sha256.toLowerCase() !== survey.sha256) {
    log.add({ code: 'MIRROR-FILE-SHA256', file: name });
  }
  if (survey.isUtf16) {
    log.add({ code: 'MIRROR-FILE-ENCODING', file: name, line: 1, facts: { encoding } });
    return false;
  }
  if (encoding === 'utf-8' && survey.firstNonUtf8Line !== undefined) {
    log.add({ code: 'MIRROR-FILE-ENCODING', file: name, line: survey.firstNonUtf8Line, facts: { encoding } });
    return false;
  }
  return true;
}

/** The delimiter under which the header shows more of the file's columns. */
function detectDelimiter(name: FileName, header: string): CsvDialect['delimiter'] {
  const columns = FILES[name].columns;
  const known = (delimiter: string) =>
    header.split(delimiter).filter((cell) => cell.replaceAll('"', '').trim() in columns).length;
  return known(',') > known(';') ? ',' : ';';
}
