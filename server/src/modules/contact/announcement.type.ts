import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';
import { UserError, resultUnion } from '../../platform/graphql/user-error.js';

@ObjectType({
  implements: () => [Node],
  description:
    'A notice for everyone, an estate or a building. Readable by residents whose account is among them.',
})
export class Announcement extends Node {
  @Field({ description: 'Heading, in Polish.' })
  readonly title!: string;

  @Field({ description: 'Text, in Polish; a blank line starts a paragraph.' })
  readonly body!: string;

  @Field({ description: 'True for what cannot wait, e.g. a failure; such come first.' })
  readonly isUrgent!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  readonly publishedAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day it is shown, inclusive; null for no end.',
  })
  readonly validUntil!: LocalDate | null;

  @Field({ description: 'Whether the caller has opened it.' })
  readonly isRead!: boolean;
}

@ObjectType({ description: 'The announcement counts as read.' })
export class MarkAnnouncementReadSucceeded {
  @Field(() => Announcement, { description: 'The announcement.' })
  readonly announcement!: Announcement;
}

@ObjectType({
  implements: () => [UserError],
  description: 'Nothing was noted. Code: ANNOUNCEMENT_NOT_FOUND.',
})
export class MarkAnnouncementReadRefused extends UserError {}

/** The result of opening an announcement. */
export const MarkAnnouncementReadResult = resultUnion(
  'MarkAnnouncementReadResult',
  MarkAnnouncementReadSucceeded,
  MarkAnnouncementReadRefused,
);

@InputType({ description: 'To note that an announcement was opened.' })
export class MarkAnnouncementReadInput {
  @Field(() => ID, { description: '`Announcement.id`.' })
  readonly id!: string;
}

@ObjectType({ description: 'A page of announcements: urgent first, then newest first.' })
export class AnnouncementConnection extends ConnectionOf('Announcement', () => Announcement) {}
