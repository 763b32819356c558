import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { LocalDate } from '../../../domain/time/local-date.js';
import { FileLink } from '../../../platform/files/file-link.type.js';
import { ListSize } from '../../../platform/graphql/cost-hints.js';
import { ConnectionOf } from '../../../platform/graphql/relay/connection.js';
import { Node } from '../../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../../platform/graphql/scalars/date.scalar.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars/date-time.scalar.js';
import { CaseAuthor, CaseStatus, CaseSubjectKind, CaseTopic } from './case.enums.js';

/** Most files of one message. */
export const MOST_ATTACHMENTS = 5;

/** Most lines of a snapshot. */
const MOST_LINES = 40;

@ObjectType({ description: 'A name and a value of a row as they stood when somebody wrote about it.' })
export class CaseSnapshotLine {
  @Field({ description: 'What it is, in Polish.' })
  readonly label!: string;

  @Field({ description: 'What it was, as it was shown, in Polish.' })
  readonly value!: string;
}

@ObjectType({
  description:
    'What a row said at the moment when somebody wrote about it. Never changes, whatever becomes of the row.',
})
export class CaseSnapshot {
  @Field(() => Int, { description: 'Version of its form; 1 today.' })
  readonly version!: number;

  @Field(() => CaseSubjectKind, { description: 'What kind of row it was.' })
  readonly kind!: CaseSubjectKind;

  @Field({ description: 'One Polish line that names the row.' })
  readonly title!: string;

  @ListSize(MOST_LINES)
  @Field(() => [CaseSnapshotLine], { description: 'What the row said, line by line.' })
  readonly lines!: readonly CaseSnapshotLine[];

  @Field(() => DateTimeScalar, { description: 'When it was taken.' })
  readonly takenAt!: Date;

  @Field({
    description:
      'The row as a JSON object for programs: amounts in whole grosze, decimals and days as texts; its names are those of `kind` in this version.',
  })
  readonly data!: string;
}

@ObjectType({ description: 'A row that a case can be opened about, as it stands now.' })
export class CaseSubject {
  @Field(() => ID, { description: 'Id of the row.' })
  readonly id!: string;

  @Field({ description: 'Number of the account it belongs to; a case about it is a case of that account.' })
  readonly account!: string;

  @Field(() => CaseTopic, { description: 'The topic such a case usually has.' })
  readonly topic!: CaseTopic;

  @Field(() => CaseSnapshot, { description: 'What would be kept with the case if it were opened now.' })
  readonly snapshot!: CaseSnapshot;
}

@ObjectType({ description: 'A file sent with a message. Readable by the author of the case.' })
export class CaseAttachment {
  @Field(() => ID, { description: 'Opaque and lasting.' })
  readonly id!: string;

  @Field({ description: 'Its name, safe for every file system.' })
  readonly fileName!: string;

  @Field({ description: 'What it is, found in its content: `application/pdf`, `image/jpeg` or `image/png`.' })
  readonly mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  readonly byteSize!: number;

  @Field(() => FileLink, { description: 'Where it can be downloaded.' })
  readonly file!: FileLink;
}

@ObjectType({ description: 'A message of a case; never edited. Readable by the author of the case.' })
export class CaseMessage {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  @Field(() => ID, { description: 'Opaque and lasting.' })
  readonly id!: string;

  @Field(() => CaseAuthor, { description: 'Who wrote it.' })
  readonly author!: CaseAuthor;

  @Field({ description: 'Plain text; line ends are kept.' })
  readonly body!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  readonly at!: Date;
}

@ObjectType({ description: 'A page of the messages of a case, oldest first.' })
export class CaseMessageConnection extends ConnectionOf('CaseMessage', () => CaseMessage) {}

@ObjectType({
  implements: () => [Node],
  description:
    'Sprawa: what a resident wrote to the cooperative about, with every message. Readable by the person who opened it, as long as the account is among his; nobody else of the account sees it.',
})
export class ContactCase extends Node {
  /** Row ids, for the fields that are read separately. */
  readonly rowId!: string;
  readonly accountRowId!: string;

  @Field({ description: 'Number, unique in the cooperative, e.g. `Z/2026/0123`.' })
  readonly number!: string;

  @Field(() => CaseTopic, { description: 'What it is about.' })
  readonly topic!: CaseTopic;

  @Field(() => CaseStatus, { description: 'Where it stands.' })
  readonly status!: CaseStatus;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  readonly openedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the office wrote last; null before its first answer.',
  })
  readonly lastAnswerAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null while it is open.' })
  readonly closedAt!: Date | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Working day by which the office answers; null while it owes no answer.',
  })
  readonly answerBy!: LocalDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which its author may open it again; null while it is open.',
  })
  readonly reopenUntil!: LocalDate | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the row it is about, whether or not that can still be read; null when about none.',
  })
  readonly aboutId!: string | null;

  @Field(() => CaseSnapshot, {
    nullable: true,
    description: 'What that row said when the case was opened; null when about none.',
  })
  readonly snapshot!: CaseSnapshot | null;
}

@ObjectType({ description: 'A page of the cases that the signed-in person opened for an account.' })
export class ContactCaseConnection extends ConnectionOf('ContactCase', () => ContactCase) {}
