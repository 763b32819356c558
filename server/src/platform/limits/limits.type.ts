import { Field, Int, ObjectType } from '@nestjs/graphql';

/** The limits in force, for programs that want to stay within them. */
@ObjectType({ description: 'The limits in force on every operation; each is a setting of the cooperative.' })
export class Limits {
  @Field(() => Int, { description: 'Levels of nesting, fragments unfolded, introspection aside.' })
  depth!: number;

  @Field(() => Int, {
    description:
      'Objects an answer may hold: every object counts 1, a list its declared maximum or its `first`, an object of ' +
      'introspection an eighth. A page with an order or filter of the caller’s counts at least 10, each time it is read. ' +
      'Each answer tells its own as `extensions.cost { requested limit }`.',
  })
  cost!: number;

  @Field(() => Int, { description: 'Lexical tokens of the query text.' })
  tokens!: number;

  @Field(() => Int, { description: 'Aliases in the query.' })
  aliases!: number;

  @Field(() => Int, { description: 'Directives in the query.' })
  directives!: number;

  @Field(() => Int, { description: 'Rows of one page at most (`first`).' })
  maxPage!: number;

  @Field(() => Int, {
    description: 'Rows of one page when `first` is left out, unless the field says otherwise.',
  })
  defaultPage!: number;

  @Field(() => Int, { description: 'Bytes of one request body.' })
  maxTextBytes!: number;

  @Field(() => Int, { description: 'Requests per minute, for a session and for an address alike.' })
  requestsPerMinute!: number;
}
