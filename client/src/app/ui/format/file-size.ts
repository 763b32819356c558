import { Pipe, type PipeTransform } from '@angular/core';
import { injectLanguage, type Language } from './language';
import { formatQuantity } from './quantity';

const KILO = 1000;
const MEGA = 1_000_000;

/** The size of a file in words of a person: `940 B`, `18 kB`, `2,4 MB` (1 kB = 1000 bytes). */
export function formatFileSize(bytes: number, language: Language = 'pl'): string {
  if (bytes < KILO) return formatQuantity(String(bytes), 'B', 0, language);
  // 999 500 bytes are a megabyte already: never „1000 kB”.
  if (Math.round(bytes / KILO) < KILO) return formatQuantity(String(bytes / KILO), 'kB', 0, language);
  return formatQuantity(String(bytes / MEGA), 'MB', 1, language);
}

/** `{{ bytes | fileSize }}` → `18 kB`. */
@Pipe({ name: 'fileSize', pure: false })
export class FileSizePipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(bytes: number): string {
    return formatFileSize(bytes, this.language());
  }
}
