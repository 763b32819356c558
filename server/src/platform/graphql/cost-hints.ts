import { Extensions } from '@nestjs/graphql';

/** Key of `extensions` on a field: how many objects its list may hold. */
export const LIST_SIZE = 'listSize';

/** The number of objects in an unpaged list: a declared maximum, or the argument that says it. */
export type ListSizeHint = number | { readonly argument: string; readonly most: number };

/**
 * Says how many objects an unpaged list of objects holds at most; the cost limit multiplies by it.
 * Every list of objects that is not a connection needs one (a test looks); a connection's size is
 * its `first`.
 */
export function ListSize(hint: ListSizeHint): MethodDecorator & PropertyDecorator {
  return Extensions({ [LIST_SIZE]: hint });
}
