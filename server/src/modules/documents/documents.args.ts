import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';

import { PageArgs } from '../../platform/graphql/relay/page.js';
import { DocumentKind, DocumentOrder } from './document.enums.js';

@InputType({ description: 'Narrows a list of letters; every given condition must hold.' })
export class DocumentFilter {
  @Field(() => [DocumentKind], { nullable: true, description: 'Any of these kinds.' })
  readonly kind?: readonly DocumentKind[] | null;

  @Field(() => Int, { nullable: true, description: 'Sent in this calendar year, e.g. 2026.' })
  readonly year?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those the caller has not opened.' })
  readonly unread?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title or of the number; letters of any case, Polish marks may be left out.',
  })
  readonly text?: string | null;
}

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Field(() => DocumentFilter, { nullable: true, description: 'Narrows the list; the sums follow.' })
  readonly filter?: DocumentFilter | null;

  @Field(() => DocumentOrder, { defaultValue: DocumentOrder.SENT_AT_DESC, description: 'Order of the list.' })
  readonly orderBy: DocumentOrder = DocumentOrder.SENT_AT_DESC;
}
