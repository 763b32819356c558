import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { SessionStore } from '../../../core/session/session-store';
import { Icon } from '../../../ui/icon/icon';
import { hourText, telephoneLink } from '../../../ui/office-card/office-card';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { DepartmentsDocument } from '../contact.generated';
import { OpeningNote } from '../opening-note/opening-note';

/** „Kontakt”: the emergency number apart, the office and its departments with their hours; for residents their cases. */
@Component({
  selector: 'ebok-contact-page',
  imports: [Icon, OpeningNote, RouterLink, Skeleton, State, TextPipe],
  templateUrl: './contact-page.html',
  styleUrl: './contact-page.css',
})
export class ContactPage {
  private readonly session = inject(SessionStore);

  protected readonly cooperative = this.session.cooperative;
  protected readonly isResident = this.session.isResident;
  protected readonly answer = gqlResource(DepartmentsDocument, () => ({}));
  protected readonly departments = computed(() => this.answer.value()?.cooperative.departments);

  protected readonly hourText = hourText;
  protected readonly phoneLink = telephoneLink;
}
