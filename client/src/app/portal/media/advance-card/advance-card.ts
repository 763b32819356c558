import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountChoice } from '../../../core/account/account-choice';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { suggestText } from '../../../core/navigation/suggested-text';
import { formatDay } from '../../../ui/format/day';
import { Icon } from '../../../ui/icon/icon';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { Texts } from '../../../ui/text/texts';
import { AdvanceReasons } from '../advance-reasons/advance-reasons';
import { advanceName, gapText, verdictSentence, type AdvanceProjection } from '../advance-view';
import { AdvanceChecksDocument } from '../media.generated';
import { mediumWord, type Medium } from '../media-wording';

/** „Czy zaliczka wystarczy?”: of each medium a neutral sentence, what it follows from, and the way to ask for a change. */
@Component({
  selector: 'ebok-advance-card',
  imports: [AdvanceReasons, Icon, RouterLink, Skeleton, State, TextPipe],
  templateUrl: './advance-card.html',
  styleUrl: './advance-card.css',
})
export class AdvanceCard {
  private readonly choice = inject(AccountChoice);
  private readonly texts = inject(Texts);

  protected readonly answer = gqlResource(
    AdvanceChecksDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account };
    },
    { keepWhile: () => this.choice.number() },
  );
  protected readonly checks = computed(() => this.answer.value()?.account?.advanceChecks ?? []);
  protected readonly suggestText = suggestText;
  protected readonly gapOf = gapText;
  protected readonly nameOf = (medium: Medium): string => advanceName(medium, mediumWord);

  protected sentenceOf(projection: AdvanceProjection): string {
    const language = this.texts.language();
    const day = formatDay(projection.to, 'long', language);
    const { text, params } = verdictSentence(projection, day, language);
    return this.texts.get(text, params);
  }
}
