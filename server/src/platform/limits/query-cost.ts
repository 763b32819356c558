import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { LIST_SIZE, type ListSizeHint } from '../graphql/cost-hints.js';
import { introspectionListSize, introspectionRoot, objectWeight } from './introspection-cost.js';

/** An operation with everything that decides how much it may fetch. */
export interface PricedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables after coercion, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A page size that the operation asks for. */
export interface AskedPage {
  readonly field: string;
  readonly first: number;
}

/** The price of an operation. */
export interface QueryCost {
  /**
   * How many objects the answer may hold: each object 1, a list times its size, scalars nothing, introspection little; a
   * page that is ordered or filtered by the caller at least ten.
   */
  readonly objects: number;
  readonly pages: readonly AskedPage[];
  /** Fields of the operation itself, fragments unfolded; counted no further than a million. */
  readonly rootFields: number;
}

/** The size of a list that says nothing about itself; a test sees to it that none is left. */
const UNDECLARED_LIST = 100;

/** Rows that are looked at for a page whose order or filter is the caller's, however few of them it asks for. */
const LEAST_CHOSEN_PAGE = 10;

/** Past this the exact number is of no interest, and adding more could take for ever. */
const ENOUGH = 1_000_000;

/** Counts an operation before it runs; page sizes are taken from literals, variables and defaults alike. */
export function priceOf(priced: PricedOperation): QueryCost {
  const root = priced.schema.getRootType(priced.operation.operation);
  if (!root) return { objects: 0, pages: [], rootFields: 0 };
  return new Till(priced).total(root);
}

class Till {
  private readonly pages: AskedPage[] = [];
  private readonly fragmentPrices = new Map<string, number>();
  private readonly fragmentFields = new Map<string, number>();

  constructor(private readonly priced: PricedOperation) {}

  total(root: GraphQLNamedType): QueryCost {
    const { selectionSet } = this.priced.operation;
    const objects = this.selection(selectionSet, root, 1);
    return { objects: Math.ceil(objects), pages: this.pages, rootFields: this.fieldsIn(selectionSet) };
  }

  /** @param page rows of the connection whose fields these are, 1 elsewhere */
  private selection(set: SelectionSetNode, type: GraphQLNamedType, page: number): number {
    let objects = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) objects += this.field(node, type, page);
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        objects += this.selection(
          node.selectionSet,
          this.typeNamed(node.typeCondition?.name.value) ?? type,
          page,
        );
      } else objects += this.fragment(node.name.value, page);
      if (objects > ENOUGH) return ENOUGH;
    }
    return objects;
  }

  /** A fragment is priced once per page size: a pyramid of fragments must not take exponential time. */
  private fragment(name: string, page: number): number {
    const key = `${name} ${String(page)}`;
    const known = this.fragmentPrices.get(key);
    if (known !== undefined) return known;
    const definition = this.priced.fragments.get(name);
    const type = this.typeNamed(definition?.typeCondition.name.value);
    const price = definition && type ? this.selection(definition.selectionSet, type, page) : 0;
    this.fragmentPrices.set(key, price);
    return price;
  }

  private field(node: FieldNode, parent: GraphQLNamedType, page: number): number {
    const name = node.name.value;
    const field = fieldOf(parent, name) ?? introspectionRoot(this.priced.schema, parent, name);
    if (!field || !node.selectionSet) return 0;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const args = getArgumentValues(field, node, this.priced.variables);
    const first = pageSize(field, args);
    if (first !== undefined) this.pages.push({ field: field.name, first });
    const times = isList(field.type)
      ? (introspectionListSize(parent, field) ?? sizeOfList(field, args, page))
      : 1;
    const each = isWrapper(type) ? 0 : objectWeight(field, type);
    const inner = this.selection(node.selectionSet, type, Math.max(first ?? 1, 0));
    const least = first !== undefined && isChosen(field, args) ? LEAST_CHOSEN_PAGE : 0;
    return Math.min(ENOUGH, times * Math.max(each + inner, least));
  }

  private fieldsIn(set: SelectionSetNode): number {
    let fields = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) fields += 1;
      else if (node.kind === Kind.INLINE_FRAGMENT) fields += this.fieldsIn(node.selectionSet);
      else fields += this.fieldsInFragment(node.name.value);
      if (fields > ENOUGH) return ENOUGH;
    }
    return fields;
  }

  /** Counted once, for the same reason as its price. */
  private fieldsInFragment(name: string): number {
    const known = this.fragmentFields.get(name);
    if (known !== undefined) return known;
    const definition = this.priced.fragments.get(name);
    const fields = definition ? this.fieldsIn(definition.selectionSet) : 0;
    this.fragmentFields.set(name, fields);
    return fields;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.priced.schema.getType(name);
  }
}

function fieldOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** Connections and edges only carry rows; the rows are what counts. */
function isWrapper(type: GraphQLNamedType): boolean {
  return !isAbstractType(type) && /(Connection|Edge)$/.test(type.name);
}

function pageSize(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): number | undefined {
  const { first } = args;
  return field.args.some((argument) => argument.name === 'first') && typeof first === 'number'
    ? first
    : undefined;
}

/** Whether a page is ordered otherwise than usual, or filtered: then its first rows are not the first ones of an index. */
function isChosen(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): boolean {
  return field.args.some(({ name, defaultValue }) => {
    const value = args[name] ?? undefined;
    return name !== 'first' && name !== 'after' && value !== undefined && value !== defaultValue;
  });
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

function sizeOfList(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  page: number,
): number {
  if (field.name === 'edges' || field.name === 'nodes') return page;
  const hint = field.extensions[LIST_SIZE] as ListSizeHint | undefined;
  if (hint === undefined) return UNDECLARED_LIST;
  if (typeof hint === 'number') return hint;
  const asked = args[hint.argument];
  return typeof asked === 'number' ? Math.min(Math.max(asked, 0), hint.most) : hint.most;
}
