import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { AccountChoice } from '../../../core/account/account-choice';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { MonthPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { UseSheetDocument } from '../media.generated';

/** „Informacja miesięczna”: the sheet of art. 45c for a month of one’s choice, on paper and as a table. */
@Component({
  selector: 'ebok-use-sheet-card',
  imports: [Icon, MonthPipe, TextPipe],
  template: `
    <h2>{{ 'media.sheet' | t }}</h2>
    <p>{{ 'media.sheet.text' | t }}</p>
    <div class="fields">
      <div class="field">
        <label for="sheet-month">{{ 'media.month' | t }}</label>
        <select id="sheet-month" class="input" (change)="choose($event)">
          @for (month of months(); track month) {
            <option [value]="month" [selected]="month === chosen()">{{ month | month }}</option>
          }
        </select>
      </div>
    </div>
    @if (sheet(); as files) {
      <div class="actions">
        <a class="button" [href]="files.pdf.url" [attr.download]="files.pdf.fileName">
          <bok-icon name="download" />{{ 'media.sheet.pdf' | t }}
        </a>
        <a class="button" [href]="files.csv.url" [attr.download]="files.csv.fileName">
          <bok-icon name="download" />CSV
        </a>
      </div>
    }
  `,
})
export class UseSheetCard {
  private readonly account = inject(AccountChoice);

  /** Months with a figure, newest first, `YYYY-MM`. */
  readonly months = input.required<readonly string[]>();

  protected readonly chosen = linkedSignal(() => this.months()[0]);
  private readonly answer = gqlResource(UseSheetDocument, () => {
    const [account, month] = [this.account.number(), this.chosen()];
    return account === undefined || month === undefined ? undefined : { account, month };
  });
  protected readonly sheet = computed(() => this.answer.value()?.account?.useSheet);

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }
}
