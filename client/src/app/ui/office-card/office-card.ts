import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';

/** How an office can be reached; as the server tells it. */
export interface OfficeContact {
  readonly phone: string;
  readonly emergencyPhone: string | null;
  readonly officeHours: readonly { readonly days: string; readonly from: string; readonly to: string }[];
  readonly openNow: boolean;
  readonly openUntil: string | null;
}

/** Phone, hours and „otwarte do 15:00”, in the same form on every page that may need help. */
@Component({
  selector: 'bok-office-card',
  imports: [Icon, TextPipe],
  templateUrl: './office-card.html',
  styleUrl: './office-card.css',
})
export class OfficeCard {
  readonly office = input.required<OfficeContact>();

  protected readonly hourText = hourText;
  protected readonly phoneLink = computed(() => telephoneLink(this.office().phone));
  protected readonly emergencyLink = computed(() => telephoneLink(this.office().emergencyPhone ?? ''));
}

/** `08:00` as people write it: `8`; `07:30` stays `7:30`. */
export function hourText(clock: string): string {
  const [hour = '', minute = ''] = clock.split(':');
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}:${minute}`;
}

/** `22 123 45 67` as the address of a call. */
export function telephoneLink(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}
