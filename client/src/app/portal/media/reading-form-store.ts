import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { Uploads, type UploadOutcome } from '../../core/files/uploads';
import { gqlResource } from '../../core/graphql/gql-resource';
import { GraphqlClient } from '../../core/graphql/graphql-client';
import type { ErrorCode } from '../../core/graphql/schema.generated';
import {
  ChangeReadingDocument,
  MetersToReadDocument,
  SubmitReadingDocument,
  type MetersToReadQuery,
  type RefusalFactsFragment,
} from './media.generated';

export type MeterToRead = NonNullable<MetersToReadQuery['account']>['unit']['meters'][number];

/** A state as it was typed, with its day. */
export interface TypedState {
  readonly value: string;
  /** `YYYY-MM-DD`. */
  readonly takenOn: string;
}

/** What a person is about to send of one meter; kept while the page is open. */
export interface ReadingDraft extends TypedState {
  readonly clientKey: string;
  readonly photo: File | undefined;
  /** The unusual state that the person has confirmed; another one is asked about anew. */
  readonly confirmed: TypedState | undefined;
}

/** A refusal with what it was measured against. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly facts: RefusalFactsFragment;
}

/** A reading that was taken. */
export interface SentReading {
  readonly number: string;
  readonly photo: UploadOutcome | undefined;
}

/** The meters whose reading may be given, and sending it. */
@Service({ autoProvided: false })
export class ReadingFormStore {
  private readonly choice = inject(AccountChoice);
  private readonly graphql = inject(GraphqlClient);
  private readonly uploads = inject(Uploads);

  readonly answer = gqlResource(
    MetersToReadDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account };
    },
    { fetchPolicy: 'network-only', keepWhile: () => this.choice.number() },
  );

  readonly account = computed(() => this.answer.value()?.account ?? undefined);
  /** Meters whose reading would be taken, or whose waiting one could be changed. */
  readonly meters = computed(() => this.account()?.unit.meters.filter(isOpen) ?? []);
  /** The others, which say why not. */
  readonly closed = computed(() => this.account()?.unit.meters.filter((meter) => !isOpen(meter)) ?? []);
  /** The first window that is not over. */
  readonly window = computed(() => this.account()?.readingWindows[0]);

  /** Sends a reading, new or changed, and its photograph. */
  async send(meter: MeterToRead, draft: ReadingDraft): Promise<SentReading | Refusal> {
    const { value, takenOn } = draft;
    const confirmed = isSameState(draft.confirmed, draft);
    const { waiting } = meter.selfReading;
    const answer = waiting
      ? (
          await this.graphql.mutate(ChangeReadingDocument, {
            input: { readingId: waiting.id, value, takenOn, confirmed },
          })
        ).changeReading
      : (
          await this.graphql.mutate(SubmitReadingDocument, {
            input: { clientKey: draft.clientKey, meterId: meter.id, value, takenOn, confirmed },
          })
        ).submitReading;
    if (answer.__typename === 'SubmitReadingRefused' || answer.__typename === 'ChangeReadingRefused') {
      return { code: answer.code, facts: answer.facts };
    }
    const { id, submission } = answer.reading;
    const photo = draft.photo && (await this.uploads.send(`/files/readings/${id}/photo`, draft.photo));
    return { number: submission?.number ?? '', photo };
  }
}

/** Whether two states are one: the same figures on the same day. */
export function isSameState(one: TypedState | undefined, other: TypedState | undefined): boolean {
  if (!one || !other) return false;
  return one.value.trim() === other.value.trim() && one.takenOn === other.takenOn;
}

function isOpen({ selfReading }: MeterToRead): boolean {
  return selfReading.refusal === null || selfReading.waiting?.submission?.isEditable === true;
}
