/** Who answers: the portal as released, the same portal by its plain resolvers, PostGraphile, the bare server. */
export const SIDES = ['portal', 'resolvers', 'postgraphile', 'bare'] as const;
/** One of `SIDES`. */
export type Side = (typeof SIDES)[number];

/** How the sides are called on the page. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  portal: 'portal',
  resolvers: 'portal, plain resolvers',
  postgraphile: 'PostGraphile 5',
  bare: 'bare node:http + SQL',
};
