import { Field, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { ConnectionOf } from '../../platform/graphql/relay/connection.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';

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
}

@ObjectType({ description: 'A page of announcements: urgent first, then newest first.' })
export class AnnouncementConnection extends ConnectionOf('Announcement', () => Announcement) {}
