import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';

import { FileLink } from '../../platform/files/file-link.type.js';
import { onDemand } from '../../platform/graphql/on-demand.js';
import { nodeTypeName } from '../../platform/graphql/relay/node-registry.js';
import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';
import { Invoice } from '../invoices/invoice.type.js';
import { Settlement } from '../media/media-settlement.type.js';
import { DeliveryKind, DeliverySource, DocumentKind, DocumentStatus } from './document.enums.js';

@ObjectType({
  implements: () => [Node],
  description:
    'Pismo: a letter that the cooperative delivered electronically to an account. Readable by holders of its account; a former holder keeps those of his own.',
})
export class Document extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  /** Row id of the account. */
  readonly accountRowId!: string;

  /** Row id of its content. */
  readonly fileRowId!: string;

  /** Row ids of what it is about; at most one is given. */
  readonly invoiceRowId!: string | null;
  readonly settlementRowId!: string | null;

  @Field(() => DocumentKind, { description: 'What it is.' })
  readonly kind!: DocumentKind;

  @Field({ description: 'Its title, in Polish.' })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: 'Reference number; null when it has none.' })
  readonly number!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was put into the portal.' })
  readonly sentAt!: Date;

  @Field(() => DocumentStatus, { description: 'How far it got, as far as it concerns the caller.' })
  readonly status!: DocumentStatus;

  @Field({
    description: 'True until the caller opens it, unless the sending system knows that it was opened.',
  })
  readonly isUnread!: boolean;

  @Field(() => Int, { description: 'Size of the file in bytes, at most 20 MB.' })
  readonly byteSize!: number;

  @Field({ description: 'SHA-256 of the file, 64 hexadecimal digits; a download is checked against it.' })
  readonly sha256!: string;
}

@ObjectType({ description: 'One event of a letter’s way.' })
export class DeliveryEvent {
  @Field(() => DeliveryKind, { description: 'What happened.' })
  readonly event!: DeliveryKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: Date;

  @Field(() => DeliverySource, { description: 'Who knows of it.' })
  readonly source!: DeliverySource;

  @Field(() => String, {
    nullable: true,
    description: 'What else the source says, in Polish, e.g. why it came back.',
  })
  readonly detail!: string | null;
}

@ObjectType({ description: 'The consent that was in force when a letter was sent.' })
export class DeliveryConsent {
  @Field({ description: 'Version of the text that was agreed to.' })
  readonly textVersion!: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  readonly grantedAt!: Date;

  @Field({ description: 'True when the caller gave it, false when another holder of the account did.' })
  readonly isOwn!: boolean;
}

@ObjectType({ description: 'A calendar year in which letters were sent.' })
export class DocumentYear {
  @Field(() => Int, { description: 'The year, e.g. 2026.' })
  readonly year!: number;

  @Field(() => FileLink, {
    description:
      'All letters of the year with a table of contents, a ZIP. Each letter in it counts as received by the caller.',
  })
  readonly archive!: FileLink;
}

@ObjectType({ description: 'Sums over every letter that passes the filter, not only those of the page.' })
export class DocumentSummary {
  @Field(() => Int, { description: 'Letters that the caller has not opened.' })
  readonly unread!: number;

  @Field(() => Int, { description: 'Σ size in kilobytes (1 kB = 1000 bytes), rounded up.' })
  readonly kilobytes!: number;
}

@ObjectType({ description: 'A page of letters.' })
export class DocumentConnection extends ConnectionOf('Document', () => Document) {
  @Field(() => DocumentSummary, { description: 'Sums that follow the filter.', middleware: [onDemand] })
  readonly summary!: DocumentSummary;
}

/** What a letter is about. */
export const DocumentSubject = createUnionType({
  name: 'DocumentSubject',
  description: 'What a letter is about: an invoice or a media settlement.',
  types: () => [Invoice, Settlement] as const,
  resolveType: nodeTypeName,
});
