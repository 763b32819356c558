import { Component, computed, input } from '@angular/core';
import { qrPath, type QrMatrix } from './qr-matrix';

/** A QR code, black on white in every theme so that a camera can read it. */
@Component({
  selector: 'bok-qr-code',
  template: `
    <svg role="img" [attr.aria-label]="label()" [attr.viewBox]="viewBox()" shape-rendering="crispEdges">
      <path [attr.d]="path()" fill="#000" />
    </svg>
  `,
  styles: `
    :host {
      display: block;
      overflow: hidden;
      border: 1px solid var(--line);
      border-radius: var(--r-m);
      background: #fff;
      forced-color-adjust: none;
    }
    svg {
      display: block;
      width: 100%;
      height: auto;
    }
  `,
})
export class QrCode {
  readonly matrix = input.required<QrMatrix>();
  /** What scanning does; the data stand beside it as text. */
  readonly label = input.required<string>();

  protected readonly viewBox = computed(() => `0 0 ${this.matrix().length} ${this.matrix().length}`);
  protected readonly path = computed(() => qrPath(this.matrix()));
}
