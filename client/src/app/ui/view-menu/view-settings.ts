import { DOCUMENT, inject, Service, signal } from '@angular/core';

export const TEXT_SIZES = ['normal', 'larger', 'largest'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = (typeof THEMES)[number];

/** Keys that public/view.js reads before the first paint. */
const STORED_TEXT = 'ebok.text';
const STORED_THEME = 'ebok.theme';

/** How the person likes to see the portal; kept on the device only, and written on `<html>`. */
@Service()
export class ViewSettings {
  private readonly root = inject(DOCUMENT).documentElement;

  private readonly chosenText = signal(oneOf(TEXT_SIZES, this.root.dataset['text'], 'normal'));
  private readonly chosenTheme = signal(oneOf(THEMES, this.root.dataset['theme'], 'system'));

  readonly textSize = this.chosenText.asReadonly();
  readonly theme = this.chosenTheme.asReadonly();

  chooseTextSize(size: TextSize): void {
    this.chosenText.set(size);
    this.write('text', STORED_TEXT, size === 'normal' ? undefined : size);
  }

  chooseTheme(theme: Theme): void {
    this.chosenTheme.set(theme);
    this.write('theme', STORED_THEME, theme === 'system' ? undefined : theme);
  }

  private write(attribute: string, key: string, value: string | undefined): void {
    if (value === undefined) {
      this.root.removeAttribute(`data-${attribute}`);
      localStorage.removeItem(key);
    } else {
      this.root.dataset[attribute] = value;
      localStorage.setItem(key, value);
    }
  }
}

function oneOf<T extends string>(values: readonly T[], given: string | undefined, otherwise: T): T {
  return values.find((value) => value === given) ?? otherwise;
}
