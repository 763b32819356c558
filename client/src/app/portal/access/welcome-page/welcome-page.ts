import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '../../../core/session/session-store';
import { Icon } from '../../../ui/icon/icon';
import { OfficeCard } from '../../../ui/office-card/office-card';
import { TextPipe } from '../../../ui/text/text.pipes';

/** The public page: what the portal is for, how to get in, when the office is open, and the form to apply with. */
@Component({
  selector: 'ebok-welcome-page',
  imports: [Icon, OfficeCard, RouterLink, TextPipe],
  templateUrl: './welcome-page.html',
  styleUrl: './welcome-page.css',
})
export class WelcomePage {
  protected readonly session = inject(SessionStore);
  protected readonly steps = ['welcome.step.1', 'welcome.step.2', 'welcome.step.3'] as const;
}
