import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  getDirectiveValues,
  isAbstractType,
} from 'graphql';

/** What a selection is read with. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fields by the name they answer under, in the order of the answer; fields that share a name are one. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields that a selection takes of an object: fragments unfolded, @skip and @include obeyed, as GraphQL says. */
export function selectFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collect(selecting, type, set, fields, spread);
  return fields;
}

/** The selections of fields that share a name, to be taken together. */
export function selectionsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
}

function collect(
  selecting: Selecting,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(selecting, node)) continue;
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value;
      const known = fields.get(name);
      if (known) known.push(node);
      else fields.set(name, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      const condition = node.typeCondition?.name.value;
      if (condition === undefined || applies(selecting.schema, type, condition)) {
        collect(selecting, type, node.selectionSet, fields, spread);
      }
    } else {
      if (spread.has(node.name.value)) continue;
      spread.add(node.name.value);
      const fragment = selecting.fragments.get(node.name.value);
      if (fragment && applies(selecting.schema, type, fragment.typeCondition.name.value)) {
        collect(selecting, type, fragment.selectionSet, fields, spread);
      }
    }
  }
}

function isIncluded({ variables }: Selecting, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string): boolean {
  if (type.name === condition) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
