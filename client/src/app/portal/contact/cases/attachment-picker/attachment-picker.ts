import { Component, inject, input, signal } from '@angular/core';
import { FileSender } from '../../../../core/files/file-sender';
import { Icon } from '../../../../ui/icon/icon';
import { TextPipe } from '../../../../ui/text/text.pipes';
import type { ChosenFiles } from '../chosen-files';
import { SizePipe } from '../size.pipe';

let made = 0;

/** „Załączniki”: chosen one after another, each sent at once; what was refused says why. */
@Component({
  selector: 'ebok-attachment-picker',
  imports: [Icon, SizePipe, TextPipe],
  templateUrl: './attachment-picker.html',
  styleUrl: './attachment-picker.css',
})
export class AttachmentPicker {
  private readonly sender = inject(FileSender);

  readonly files = input.required<ChosenFiles>();

  protected readonly id = `attachments-${++made}`;
  protected readonly hadTooMany = signal(false);

  protected async choose(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const files = [...(field.files ?? [])];
    // The same file can be chosen again after it was taken off.
    field.value = '';
    this.hadTooMany.set(!(await this.files().add(files, this.sender)));
  }
}
