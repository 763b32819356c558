import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'A file that the signed-in person may download with the same session cookie. The address answers 404 for everyone else.',
})
export class FileLink {
  @Field({
    description: 'Path on this server, without host; filters are added by the page as a query string.',
  })
  readonly url!: string;

  @Field({ description: 'Suggested file name, safe for every file system.' })
  readonly fileName!: string;

  @Field({ description: 'Media type, e.g. `application/pdf`.' })
  readonly mediaType!: string;
}
