import { Component, computed, inject } from '@angular/core';
import { SessionStore } from '../../../core/session/session-store';
import { Icon } from '../../../ui/icon/icon';
import { hourText, telephoneLink } from '../../../ui/office-card/office-card';
import { TextPipe } from '../../../ui/text/text.pipes';

/** „Kontakt”: phone and hours today, the emergency number apart, address and mail. */
@Component({
  selector: 'ebok-contact-page',
  imports: [Icon, TextPipe],
  templateUrl: './contact-page.html',
  styleUrl: './contact-page.css',
})
export class ContactPage {
  protected readonly cooperative = inject(SessionStore).cooperative;

  protected readonly hourText = hourText;
  protected readonly phoneLink = computed(() => telephoneLink(this.cooperative()?.phone ?? ''));
  protected readonly emergencyLink = computed(() => telephoneLink(this.cooperative()?.emergencyPhone ?? ''));
}
