import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Texts, type TextParams } from './texts';

// Impure on purpose: the language is a signal read inside `transform`, so a switch re-renders what is on screen.

/** `{{ 'login.title' | t }}`: the text behind a key in the language now shown. */
@Pipe({ name: 't', pure: false })
export class TextPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: string, params?: TextParams): string {
    return this.texts.get(key, params);
  }
}

/** `{{ 'ui.day.in' | plural: 3 }}` → `za 3 dni`. */
@Pipe({ name: 'plural', pure: false })
export class PluralPipe implements PipeTransform {
  private readonly texts = inject(Texts);

  transform(key: string, count: number, params?: TextParams): string {
    return this.texts.plural(key, count, params);
  }
}
