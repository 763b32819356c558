import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';

/** „Strona – Moje rozliczenia”. Routes name the key of their text; a page with a name of its own (a document) sets it. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly transloco = inject(TranslocoService);

  private readonly key = signal<string | undefined>(undefined);
  private readonly own = signal<string | undefined>(undefined);

  private readonly text = computed(() => {
    const language = this.transloco.activeLang();
    const key = this.key();
    const page = this.own() ?? (key ? this.transloco.translate(key, {}, language) : undefined);
    const portal = this.transloco.translate('portal.name', {}, language);
    return page ? `${page} – ${portal}` : portal;
  });

  constructor() {
    super();
    effect(() => this.title.setTitle(this.text()));
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(snapshot));
    this.own.set(undefined);
    this.title.setTitle(this.text());
  }

  /** Names the page after what it shows, e.g. the number of an invoice; until the next navigation. */
  name(page: string): void {
    this.own.set(page);
  }
}
