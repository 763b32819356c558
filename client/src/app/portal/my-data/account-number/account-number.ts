import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Copy } from '../../../ui/copy/copy';

import { Icon } from '../../../ui/icon/icon';
import { QrCode } from '../../../ui/qr/qr-code';
import { encodeQr } from '../../../ui/qr/qr-matrix';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import type { MyDataQuery } from '../my-data.generated';

type Account = NonNullable<MyDataQuery['account']>;

/** The account's numbers at the bank, one a fund, to copy; and a code that leaves the amount to the payer. */
@Component({
  selector: 'ebok-account-number',
  imports: [Copy, Icon, QrCode, TextPipe],
  templateUrl: './account-number.html',
  styleUrl: './account-number.css',
})
export class AccountNumber {
  private readonly texts = inject(Texts);

  readonly of = input.required<Pick<Account, 'bankAccounts' | 'transfer'>>();

  protected readonly isQrAsked = signal(false);
  /** Numbers in use; a former one must not be paid to. */
  protected readonly numbers = computed(() => this.of().bankAccounts.filter(({ to }) => to === null));
  protected readonly qr = resource({
    params: () => (this.isQrAsked() ? (this.of().transfer?.qr ?? undefined) : undefined),
    loader: ({ params }) => encodeQr(params),
  });
  protected readonly qrLabel = computed(() =>
    this.texts.get('myData.nrb.qrLabel', { nrb: this.of().transfer?.nrbFormatted ?? '' }),
  );

  protected toggleQr(): void {
    this.isQrAsked.update((isAsked) => !isAsked);
  }
}
