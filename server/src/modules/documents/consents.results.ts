import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import { resultUnion, UserError } from '../../platform/graphql/user-error.js';
import { Account } from '../my-data/account.type.js';

/** To give or take back a consent. */
@InputType({ description: 'To give or take back one’s own consent to electronic letters for an account.' })
export class SetConsentInput {
  @Field(() => ID, { description: '`Account.id`.' })
  readonly accountId!: string;

  @Field({ description: 'True to give it, false to take it back.' })
  readonly granted!: boolean;

  @Field({ description: '`ConsentText.version` of the text that was shown.' })
  readonly textVersion!: string;
}

@ObjectType({ description: 'The consent stands as wished; wishing the same again adds nothing.' })
export class SetConsentSucceeded {
  @Field(() => Account, { description: 'The account, with its `electronicDelivery` as it is now.' })
  readonly account!: Account;
}

@ObjectType({
  implements: () => [UserError],
  description:
    'Nothing was changed. Codes: ACCOUNT_NOT_FOUND; CONSENT_TEXT_STALE: another text is in force; for giving only: CONSENT_NOT_HOLDER (a proxy cannot), CONSENT_TITLE_ENDED (a former holder cannot), CONSENT_EMAIL_MISSING.',
})
export class SetConsentRefused extends UserError {}

/** The result of `setConsent`. */
export const SetConsentResult = resultUnion('SetConsentResult', SetConsentSucceeded, SetConsentRefused);
