import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  getNamedType,
  isObjectType,
} from 'graphql';
import { afterKeysSql, keysetRequest } from '../graphql/relay/keyset.js';
import { AskedArguments } from './asked-arguments.js';
import type { FormBook } from './form-book.js';
import { JsonText } from './json-text.js';
import { type PageFill, type PageText, pageText } from './page-text.js';
import { Place, Row, selectFrom } from './place.js';
import { scalarText } from './scalar-text.js';
import { type SelectedFields, type Selecting, selectFields, selectionsOf } from './select-fields.js';
import { type Slot, Slots } from './slots.js';
import {
  type Asking,
  type FoundForm,
  type ListForm,
  NotInSql,
  type ObjectForm,
  type OneForm,
  type PageForm,
} from './sql-form.js';

/** What stands in an answer where only the resolvers know it; no JSON text holds this character. */
export const LEFT_TO_RESOLVERS = '\u0001';

/** One statement that answers an operation: its only column is the JSON text of `data`. */
export interface CompiledRead {
  readonly text: string;
  readonly slots: readonly Slot[];
}

/**
 * Makes one statement of an operation.
 *
 * @throws NotInSql when any of it has no SQL form; then the resolvers answer the whole operation
 */
export function compileSelection(
  forms: FormBook,
  selecting: Selecting,
  operation: OperationDefinitionNode,
): CompiledRead {
  return new Compiler(forms, selecting).compile(operation);
}

class Compiler {
  private readonly slots = new Slots();
  private names = 0;

  constructor(
    private readonly forms: FormBook,
    private readonly selecting: Selecting,
  ) {}

  compile(operation: OperationDefinitionNode): CompiledRead {
    const query = this.selecting.schema.getQueryType();
    if (!query) throw new NotInSql('Query');
    const fields = selectFields(this.selecting, query, [operation.selectionSet]);
    const json = this.members(query, fields, (field, nodes) => this.root(field, nodes));
    return { text: `select ${json.toSql()} as data`, slots: this.slots.all };
  }

  private root(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): JsonText {
    const form = this.forms.root(field.name);
    if (form.kind === 'page') return this.page(field, nodes, form, undefined);
    return this.found(field, nodes, form);
  }

  private found(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    form: FoundForm,
  ): JsonText {
    const place = this.place(this.forms.object(form.of), new Row(), undefined);
    const asked = this.asked(field, nodes, form);
    const where = form.where(asked).map((condition) => place.sql(condition));
    asked.assertHeard();
    const json = this.object(typeOf(field), nodes, place);
    const rows = selectFrom(place, json.toSql(), where);
    return new JsonText().sql(`coalesce((${rows}), 'null')`);
  }

  /** The fields of an object, each under the name it answers to. */
  private members(
    type: GraphQLObjectType,
    fields: SelectedFields,
    member: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => JsonText,
  ): JsonText {
    const json = new JsonText().fixed('{');
    let separator = '';
    for (const [key, nodes] of fields) {
      json.fixed(`${separator}${JSON.stringify(key)}:`);
      separator = ',';
      const name = nodes[0]?.name.value ?? '';
      const field = type.getFields()[name];
      if (name === '__typename') json.fixed(JSON.stringify(type.name));
      else if (field) json.append(member(field, nodes));
      else throw new NotInSql(`${type.name}.${name}`);
    }
    return json.fixed('}');
  }

  private object(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place): JsonText {
    const fields = selectFields(this.selecting, type, selectionsOf(nodes));
    const json = this.members(type, fields, (field, of) => this.member(type, field, of, place));
    const { unless } = place.form;
    if (unless === undefined) return json;
    return new JsonText().sql(`(case when ${place.sql(unless)} then chr(1) else ${json.toSql()} end)`);
  }

  private member(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    place: Place,
  ): JsonText {
    const expression = place.form.fields[field.name];
    if (expression !== undefined) {
      this.asked(field, nodes, {}).assertHeard();
      return scalarText(field.type, place.sql(expression));
    }
    const relation = place.form.relations?.[field.name];
    if (!relation) throw new NotInSql(`${type.name}.${field.name}`);
    if (relation.kind === 'list') return this.list(field, nodes, relation, place);
    if (relation.kind === 'page') return this.page(field, nodes, relation, place);
    this.asked(field, nodes, {}).assertHeard();
    const form = this.forms.object(relation.of);
    if (relation.kind === 'part') return this.object(typeOf(field), nodes, place.below(form, place.row));
    return this.one(field, nodes, relation, place.below(form, place.row));
  }

  private one(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    relation: OneForm,
    place: Place,
  ): JsonText {
    const { from = '' } = place.form;
    if (relation.orNull !== undefined) place.mayBeAbsent = true;
    const join = place.mayBeAbsent ? 'left join' : 'join';
    place.row.joins.push(`${join} ${place.sql(from)} on ${place.sql(relation.on)}`);
    const json = this.object(typeOf(field), nodes, place);
    if (relation.orNull === undefined) return json;
    return new JsonText().sql(
      `(case when ${place.sql(relation.orNull)} is null then 'null' else ${json.toSql()} end)`,
    );
  }

  private list(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    form: ListForm,
    parent: Place,
  ): JsonText {
    if (form.stored && this.asksJust(typeOf(field), nodes, form.stored.fields)) {
      return new JsonText().sql(`coalesce((${parent.sql(form.stored.text)}), '[]')`);
    }
    const place = parent.below(this.forms.object(form.of), new Row());
    const asked = this.asked(field, nodes, form);
    const where = form.where(asked).map((condition) => place.sql(condition));
    const order = place.sql(form.order(asked));
    asked.assertHeard();
    const json = this.object(typeOf(field), nodes, place);
    const limit = form.most === undefined ? '' : ` limit ${String(form.most)}`;
    const rows = `${selectFrom(place, `${json.toSql()} as j`, where)} order by ${order}${limit}`;
    const name = this.giveName();
    return new JsonText()
      .fixed('[')
      .sql(`coalesce((select string_agg(l_${name}.j, ',') from (${rows}) l_${name}), '')`)
      .fixed(']');
  }

  private asksJust(type: GraphQLObjectType, nodes: readonly FieldNode[], names: readonly string[]): boolean {
    const fields = [...selectFields(this.selecting, type, selectionsOf(nodes))];
    return (
      fields.length === names.length &&
      fields.every(([key, [node]], index) => key === names[index] && node?.name.value === key)
    );
  }

  private page(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    form: PageForm,
    parent: Place | undefined,
  ): JsonText {
    const place = this.place(this.forms.object(form.of), new Row(), parent);
    const asked = this.asked(field, nodes, form);
    const where = form.where(asked).map((condition) => place.sql(condition));
    const order = form.order(asked);
    const keys = order.keys.map(({ sql }) => place.sql(sql));
    const types = order.keys.map(({ type }) => type);
    const request = { first: Number(asked.choice('first')) };
    keysetRequest(request, order.name, types);
    const continues = asked.has('after');
    if (continues) {
      const first = asked.parts(
        'after',
        types.length,
        (after) => keysetRequest({ ...request, after: String(after) }, order.name, types).after ?? [],
      );
      where.push(afterKeysSql(keys, types, order.direction, first));
    }
    asked.assertHeard();
    // Whether the rows can be chosen from their own table before anything is joined to them.
    const isOwn = place.row.joins.length === 0;
    const page: PageText = { place, where, keys, order, first: request.first, continues, isOwn };
    return pageText(page, this.giveName(), (fill) => this.connection(typeOf(field), nodes, place, fill));
  }

  /** Hands the fields of a connection to the page: rows to `node`, its place to the others. */
  private connection(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    place: Place,
    fill: PageFill,
  ): JsonText {
    const fields = selectFields(this.selecting, type, selectionsOf(nodes));
    return this.members(type, fields, (field, of) => {
      if (field.name === 'nodes') return fill.rows(this.object(typeOf(field), of, place));
      if (field.name === 'edges') return fill.rows(this.edge(typeOf(field), of, place, fill));
      if (field.name !== 'pageInfo') throw new NotInSql(`${type.name}.${field.name}`);
      const info = typeOf(field);
      const asked = selectFields(this.selecting, info, selectionsOf(of));
      return this.members(info, asked, ({ name }) => fill.info(name));
    });
  }

  private edge(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place, fill: PageFill): JsonText {
    const fields = selectFields(this.selecting, type, selectionsOf(nodes));
    return this.members(type, fields, (field, of) =>
      field.name === 'cursor' ? fill.cursor() : this.object(typeOf(field), of, place),
    );
  }

  private asked(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    asking: Asking,
  ): AskedArguments {
    const [node] = nodes;
    if (!node) throw new NotInSql(field.name);
    return new AskedArguments(field, node, asking, this.slots, this.selecting.variables);
  }

  private place(form: ObjectForm, row: Row, parent: Place | undefined): Place {
    if (parent) return parent.below(form, row);
    return new Place(form, row, undefined, () => this.giveName(), {
      today: () => this.slots.today(),
      accounts: () => this.slots.scope('accounts', 'bigint[]'),
      titles: () =>
        `unnest(${this.slots.scope('units', 'bigint[]')}, ${this.slots.scope('titlesFrom', 'date[]')}, ` +
        `${this.slots.scope('titlesTo', 'date[]')}) as t(unit_id, title_from, title_to)`,
    });
  }

  private giveName(): string {
    this.names += 1;
    return String(this.names);
  }
}

function typeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new NotInSql(field.name);
  return type;
}
