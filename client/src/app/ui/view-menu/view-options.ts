import { Component, computed, inject } from '@angular/core';
import type { Language } from '../format/language';
import { TextPipe } from '../text/text.pipes';
import { Texts } from '../text/texts';
import { TEXT_SIZES, THEMES, ViewSettings, type TextSize, type Theme } from './view-settings';

/** One choice of several: a group of radio buttons. */
interface ViewChoice {
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly choose: (value: string) => void;
}

let made = 0;

/** Text size, theme and language; takes effect at once. In the header's menu and on the settings page. */
@Component({
  selector: 'bok-view-options',
  imports: [TextPipe],
  templateUrl: './view-options.html',
  styleUrl: './view-options.css',
})
export class ViewOptions {
  private readonly settings = inject(ViewSettings);
  private readonly texts = inject(Texts);

  protected readonly prefix = `view-${++made}`;
  protected readonly choices = computed<readonly ViewChoice[]>(() => [
    {
      name: 'text',
      value: this.settings.textSize(),
      options: TEXT_SIZES.map((value, step) => ({ value, label: `A${'+'.repeat(step)}` })),
      choose: (value) => this.settings.chooseTextSize(value as TextSize),
    },
    {
      name: 'theme',
      value: this.settings.theme(),
      options: THEMES.map((value) => ({ value, label: this.texts.get(`ui.view.theme.${value}`) })),
      choose: (value) => this.settings.chooseTheme(value as Theme),
    },
    {
      name: 'language',
      value: this.texts.language(),
      options: [
        { value: 'pl', label: 'Polski', lang: 'pl' },
        { value: 'en', label: 'English', lang: 'en' },
      ],
      choose: (value) => void this.texts.choose(value as Language),
    },
  ]);
}
