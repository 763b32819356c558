import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ACCOUNT_PARAMETER, AccountChoice } from '../../../core/account/account-choice';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { injectAddressQuery } from '../../../core/navigation/address-query';
import { PageTitle } from '../../../core/navigation/page-title';
import { Copy } from '../../../ui/copy/copy';
import { dayOfInstant } from '../../../ui/format/day';
import { FileSizePipe } from '../../../ui/format/file-size';
import { DayPipe, InstantPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { OwnCases } from '../../../ui/own-cases/own-cases';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { DocumentStatus } from '../document-status/document-status';
import { eventWord, kindWord, sourceWord } from '../document-words';
import { DocumentDocument } from '../documents.generated';
import { OpenedLetters } from '../opened-letters';

/** Digits of the fingerprint that stand together. */
const GROUP = /.{1,8}/g;

/** One letter: what it is, what it is about, and its proof: fingerprint, way, consent. */
@Component({
  selector: 'ebok-document-page',
  imports: [
    Copy,
    DayPipe,
    DocumentStatus,
    Empty,
    FileSizePipe,
    Icon,
    InstantPipe,
    OwnCases,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './document-page.html',
  styleUrl: './document-page.css',
})
export class DocumentPage {
  private readonly choice = inject(AccountChoice);
  private readonly title = inject(PageTitle);
  private readonly address = injectAddressQuery();
  protected readonly letters = inject(OpenedLetters);

  /** From the address. */
  readonly id = input.required<string>();

  protected readonly answer = gqlResource(DocumentDocument, () => ({ id: this.id() }));
  protected readonly letter = computed(() => this.answer.value()?.document ?? undefined);
  protected readonly isMissing = computed(() => this.answer.value()?.document === null);
  protected readonly fingerprint = computed(() => this.letter()?.sha256.match(GROUP) ?? []);

  protected readonly kindOf = kindWord;
  protected readonly eventOf = eventWord;
  protected readonly sourceOf = sourceWord;
  protected readonly dayOf = dayOfInstant;

  constructor() {
    effect(() => {
      const letter = this.letter();
      if (letter) this.title.name(letter.title);
    });
    effect(() => this.followAccount(this.letter()?.account.number));
  }

  /** A mailed link may open a letter of another account of the person than the one last chosen. */
  private followAccount(number: string | undefined): void {
    if (number !== undefined && number !== this.choice.number() && this.choice.has(number)) {
      this.address.change({ [ACCOUNT_PARAMETER]: number });
    }
  }
}
