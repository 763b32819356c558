import { exportAddress, type ExportFilter } from './export-address';

interface File {
  readonly url: string;
  readonly fileName: string;
}

/** A list as files, as the API names them. */
export interface ListFiles {
  readonly pdf: File;
  readonly csv: File;
  readonly xlsx: File;
}

/** One file of a list, for the menu. */
export interface ListLink extends File {
  readonly label: string;
}

const FORMATS = [
  { format: 'pdf', label: 'PDF' },
  { format: 'csv', label: 'CSV' },
  { format: 'xlsx', label: 'Excel (XLSX)' },
] as const;

/**
 * The files of a list for „Eksportuj”, narrowed and ordered as on the screen; none while the list is not there.
 *
 * @param labelOf what a link is called, if not by its format alone
 */
export function listLinks(
  files: ListFiles | undefined,
  filter: ExportFilter = {},
  labelOf = (format: string): string => format,
): readonly ListLink[] {
  if (!files) return [];
  return FORMATS.map(({ format, label }) => ({
    label: labelOf(label),
    url: exportAddress(files[format].url, filter),
    fileName: files[format].fileName,
  }));
}
