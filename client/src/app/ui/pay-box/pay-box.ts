import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Announcer } from '../copy/announcer';
import { Copy } from '../copy/copy';
import { formatMoney, plainAmount } from '../format/money';
import { Icon } from '../icon/icon';
import { injectMedia } from '../media/media';
import { QrCode } from '../qr/qr-code';
import { qrImage, saveFile } from '../qr/qr-image';
import { encodeQr } from '../qr/qr-matrix';
import { TextPipe } from '../text/text.pipes';
import { Texts } from '../text/texts';
import type { TransferDetails, TransferRow } from './transfer';

/** From this width a phone's screen is no longer what shows the page, and a code can be scanned from it. */
const WIDE = '(width >= 48rem)';

/**
 * The transfer, ready to copy or scan: recipient, account number, amount and title, each with „Kopiuj”, and the QR
 * code. On a phone the code is behind a button (a phone cannot scan itself) and can be shared or saved as an image.
 */
@Component({
  selector: 'bok-pay-box',
  imports: [Copy, Icon, QrCode, TextPipe],
  templateUrl: './pay-box.html',
  styleUrl: './pay-box.css',
})
export class PayBox {
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);

  readonly transfer = input.required<TransferDetails>();
  /** Heading level of „Dane do przelewu”: 2 on its own page, 3 inside a card. */
  readonly headingLevel = input<2 | 3>(3);

  private readonly isWide = injectMedia(WIDE);
  private readonly isAsked = signal(false);

  protected readonly canShare = typeof navigator.canShare === 'function';
  protected readonly isQrShown = computed(() => this.isWide() || this.isAsked());
  protected readonly isToggleShown = computed(() => !this.isWide() && this.transfer().qr !== null);
  protected readonly qr = resource({
    params: () => (this.isQrShown() ? (this.transfer().qr ?? undefined) : undefined),
    loader: ({ params }) => encodeQr(params),
  });
  protected readonly qrLabel = computed(() => {
    const { amount, nrbFormatted } = this.transfer();
    return this.texts.get('ui.pay.qrLabel', {
      amount: formatMoney(amount, 'never', this.texts.language()),
      nrb: nrbFormatted,
    });
  });
  protected readonly rows = computed<readonly TransferRow[]>(() => {
    const { recipient, nrb, nrbFormatted, amount, title } = this.transfer();
    const shownAmount = formatMoney(amount, 'never', this.texts.language());
    return [
      { label: this.texts.get('ui.pay.recipient'), shown: recipient, copied: recipient },
      { label: this.texts.get('ui.pay.nrb'), shown: nrbFormatted, copied: nrb },
      { label: this.texts.get('ui.pay.amount'), shown: shownAmount, copied: plainAmount(amount) },
      { label: this.texts.get('ui.pay.title'), shown: title, copied: title },
    ];
  });

  protected toggleQr(): void {
    this.isAsked.update((isAsked) => !isAsked);
  }

  protected async share(): Promise<void> {
    const file = await this.image();
    if (!navigator.canShare({ files: [file] })) {
      saveFile(file);
      return;
    }
    try {
      await navigator.share({ files: [file] });
    } catch (error) {
      // Closing the system's share sheet rejects with AbortError: the person changed their mind.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    }
  }

  protected async save(): Promise<void> {
    saveFile(await this.image());
    this.announcer.say(this.texts.get('ui.pay.saved'));
  }

  private async image(): Promise<File> {
    const matrix = this.qr.value();
    if (!matrix) throw new Error('PayBox: the code is not ready');
    return qrImage(matrix, `przelew-${plainAmount(this.transfer().amount)}.png`);
  }
}
