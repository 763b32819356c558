import { Pipe, type PipeTransform } from '@angular/core';
import { formatDay, formatInstant, formatMonth, type DayStyle, type MonthStyle } from './day';
import { injectLanguage } from './language';
import { formatAmount, formatMoney, type MoneySign } from './money';
import { formatNrb, formatQuantity, formatRate } from './quantity';
import { unitIn } from './unit';

// Impure on purpose: the language is a signal read inside `transform`, so a switch re-renders what is on screen.

/** `{{ grosze | zl }}` → `870,58 zł`; `{{ grosze | zl: 'resident' }}` → `−870,58 zł` for a debit. */
@Pipe({ name: 'zl', pure: false })
export class ZlPipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(grosze: number, sign: MoneySign = 'auto'): string {
    return formatMoney(grosze, sign, this.language());
  }
}

/** `{{ grosze | amount }}` → `870,58`, for a column whose heading names the currency. */
@Pipe({ name: 'amount', pure: false })
export class AmountPipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(grosze: number, sign: MoneySign = 'auto'): string {
    return formatAmount(grosze, sign, this.language());
  }
}

/** `{{ day | day: 'long' }}` → `25 listopada 2026`; nothing for an absent day. */
@Pipe({ name: 'day', pure: false })
export class DayPipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(day: string | null | undefined, style: DayStyle = 'short'): string {
    return day ? formatDay(day, style, this.language()) : '';
  }
}

/** `{{ month | month }}` → `listopad 2026`. */
@Pipe({ name: 'month', pure: false })
export class MonthPipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(month: string | null | undefined, style: MonthStyle = 'long'): string {
    return month ? formatMonth(month, style, this.language()) : '';
  }
}

/** `{{ instant | instant }}` → `22.11.2026, 10:15` by the office's clock. */
@Pipe({ name: 'instant', pure: false })
export class InstantPipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(instant: string | null | undefined): string {
    return instant ? formatInstant(instant, this.language()) : '';
  }
}

/** `{{ '20.149' | quantity: 'm³' }}` → `20,149 m³`. */
@Pipe({ name: 'quantity', pure: false })
export class QuantityPipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(value: string | null | undefined, unit = '', decimals?: number): string {
    return value ? formatQuantity(value, unit, decimals, this.language()) : '';
  }
}

/** `{{ '33.2' | rate: 'zł/m³' }}` → `33,20 zł/m³`. */
@Pipe({ name: 'rate', pure: false })
export class RatePipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(value: string, unit = ''): string {
    return formatRate(value, unit, this.language());
  }
}

/** `{{ 'os.' | unit }}` → `os.`, in English `pers.`. */
@Pipe({ name: 'unit', pure: false })
export class UnitPipe implements PipeTransform {
  private readonly language = injectLanguage();

  transform(unit: string): string {
    return unitIn(unit, this.language());
  }
}

/** `{{ nrb | nrb }}` → the 26 digits in groups. */
@Pipe({ name: 'nrb' })
export class NrbPipe implements PipeTransform {
  transform(nrb: string): string {
    return formatNrb(nrb);
  }
}
