import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { toFailure } from '../../../core/graphql/failure';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { failureKey, refusalKey } from '../../../core/graphql/refusal-key';
import { Announcer } from '../../../ui/copy/announcer';
import { InstantPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { State } from '../../../ui/state/state';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { NoticeChoicesDocument } from '../notices.generated';
import { NoticesStore, type NoticeChoice, type NoticeKind } from '../notices-store';

/** The order in which the switches stand: money, meters, letters. */
const ORDER: readonly NoticeKind[] = [
  'INVOICE_ISSUED',
  'PAYMENT_DUE',
  'PAYMENT_OVERDUE',
  'READING_WINDOW',
  'DOCUMENT_DELIVERED',
  'CASE_ANSWERED',
];

/** „Powiadomienia e-mail”: a switch for every kind, saved at once, and what was sent lately. Nothing for a clerk. */
@Component({
  selector: 'ebok-notice-choices',
  imports: [Icon, InstantPipe, RouterLink, State, Tag, TextPipe],
  templateUrl: './notice-choices.html',
  styleUrl: './notice-choices.css',
})
export class NoticeChoices {
  private readonly store = inject(NoticesStore);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);

  protected readonly answer = gqlResource(NoticeChoicesDocument, () => ({}), {
    fetchPolicy: 'network-only',
  });
  protected readonly viewer = computed(() => this.answer.value()?.viewer);
  /** As the server last said, and what was just switched. */
  protected readonly choices = linkedSignal<readonly NoticeChoice[]>(() =>
    inOrder(this.viewer()?.noticeChoices ?? []),
  );
  protected readonly outcome = signal<{ readonly kind: NoticeKind; readonly problem?: string } | undefined>(
    undefined,
  );
  /** The last letter did not get through: the address may be wrong by now. */
  protected readonly isRefused = computed(() => this.viewer()?.sentNotices[0]?.isDelivered === false);
  private readonly saving = signal<NoticeKind | undefined>(undefined);

  /** Shows the new state at once; a refusal or a failure brings the former one back and says why. */
  protected async choose({ kind }: NoticeChoice, box: HTMLInputElement): Promise<void> {
    const isOn = box.checked;
    if (this.saving() !== undefined) {
      box.checked = !isOn;
      return;
    }
    const former = this.choices();
    this.saving.set(kind);
    this.outcome.set(undefined);
    this.choices.set(former.map((choice) => (choice.kind === kind ? { ...choice, isOn } : choice)));
    try {
      const saved = await this.store.choose(kind, isOn);
      if (typeof saved === 'string') this.takeBack(kind, former, refusalKey(saved));
      else this.keep(kind, saved);
    } catch (error) {
      this.takeBack(kind, former, failureKey(toFailure(error)));
    } finally {
      this.saving.set(undefined);
    }
  }

  private keep(kind: NoticeKind, saved: readonly NoticeChoice[]): void {
    this.choices.set(inOrder(saved));
    this.outcome.set({ kind });
    this.announcer.say(this.texts.get('noticeChoices.saved'));
  }

  private takeBack(kind: NoticeKind, former: readonly NoticeChoice[], problem: string): void {
    this.choices.set(former);
    this.outcome.set({ kind, problem });
  }
}

function inOrder(choices: readonly NoticeChoice[]): readonly NoticeChoice[] {
  return choices.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}
