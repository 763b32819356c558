/** What a list is narrowed to, with the names of the API's filter; absent values narrow nothing. */
export type ExportFilter = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The address of a list as a file with the filter of the screen, so that the file holds the same rows and sums. */
export function exportAddress(url: string, filter: ExportFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  if (text === '') return url;
  return `${url}${url.includes('?') ? '&' : '?'}${text}`;
}
