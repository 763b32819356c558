import { DOCUMENT, inject, Service } from '@angular/core';

/** Where scripts/icons.mjs puts the sprite. */
const SPRITE = '/icons.svg';

/**
 * Brings the sprite into the page once. Inside the page an icon that appears later, even with no connection, needs
 * no further request.
 */
@Service()
export class IconSprite {
  private readonly document = inject(DOCUMENT);
  private loading: Promise<void> | undefined;

  /** Asked by every icon; the first one starts the loading. */
  need(): void {
    this.loading ??= this.load();
  }

  private async load(): Promise<void> {
    try {
      const text = await (await fetch(SPRITE)).text();
      const sprite = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      sprite.setAttribute('hidden', '');
      this.document.body.append(this.document.adoptNode(sprite));
    } catch {
      // Icons are ornaments beside words; the next one asks again.
      this.loading = undefined;
    }
  }
}
