import { Pipe, type PipeTransform } from '@angular/core';
import { injectLanguage, LOCALE_OF } from '../../../ui/format/language';

const KILO = 1024;

/** `{{ 1572864 | size }}` → `1,5 MB`. */
@Pipe({ name: 'size', pure: false })
export class SizePipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(bytes: number): string {
    const isSmall = bytes < KILO * KILO;
    const size = bytes / (isSmall ? KILO : KILO * KILO);
    const figures = new Intl.NumberFormat(LOCALE_OF[this.language()], {
      maximumFractionDigits: isSmall ? 0 : 1,
    });
    return `${figures.format(Math.max(size, isSmall ? 1 : 0))}\u00a0${isSmall ? 'kB' : 'MB'}`;
  }
}
