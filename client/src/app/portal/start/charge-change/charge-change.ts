import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { ZlPipe } from '../../../ui/format/format.pipes';
import { TextPipe } from '../../../ui/text/text.pipes';
import { StartChangeDocument } from '../start.generated';

/** One sentence: how much more or less the charge is than a month before, with the way to the causes. Silent when equal. */
@Component({
  selector: 'ebok-charge-change',
  imports: [RouterLink, TextPipe, ZlPipe],
  template: `
    @if (difference(); as difference) {
      <p>
        {{
          (difference > 0 ? 'start.change.more' : 'start.change.less')
            | t: { amount: (difference | zl: 'never') }
        }}
        <a class="cell-link" [routerLink]="['/faktury', id()]">{{ 'start.change.link' | t }}</a>
      </p>
    }
  `,
})
export class ChargeChange {
  /** The document's opaque id. */
  readonly id = input.required<string>();

  private readonly answer = gqlResource(StartChangeDocument, () => ({ id: this.id() }));
  /** Grosze; undefined while not known and where there is nothing to compare. */
  protected readonly difference = computed(() => this.answer.value()?.invoice?.changesSince?.difference);
}
