import { Pipe, type PipeTransform } from '@angular/core';
import { formatInstant } from '../format/day';
import { injectLanguage } from '../format/language';

/** A `Date` of this device as `22.11.2026, 10:15` by the office's clock. */
@Pipe({ name: 'dayTime', pure: false })
export class DayTimePipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(at: Date | undefined): string {
    return at ? formatInstant(at.toISOString(), this.language()) : '';
  }
}
