import { ArgsType, Field, Int } from '@nestjs/graphql';

import { PageArgs } from '../../platform/graphql/relay/page.js';

/** Rows of a page of announcements when the caller names no number. */
const FEW = 10;

@ArgsType()
export class AnnouncementsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Number of one of the caller’s accounts; absent for all of them, another’s gives an empty list.',
  })
  readonly account?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title or the text; letters of any case, Polish marks may be left out.',
  })
  readonly text?: string | null;

  @Field(() => Int, {
    defaultValue: FEW,
    description: 'How many rows, 1–100; more than `limits.maxPage` is refused with BAD_USER_INPUT.',
  })
  override first: number = FEW;
}
