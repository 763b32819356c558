import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  OperationTypeNode,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { type Audience, PERMISSIONS } from '../auth/permissions.js';
import { Settings } from '../config/settings.js';
import { assertStorable, assertWithin } from '../limits/query-limits.plugin.js';
import { priceOf } from '../limits/query-cost.js';
import { shapeRules } from '../limits/validation-rules.js';
import { type CompiledRead, compileSelection } from './compile-selection.js';
import { FormBook } from './form-book.js';
import { Recent } from './recent.js';
import { type SelectedFields, selectFields } from './select-fields.js';
import { NotInSql } from './sql-form.js';
import { type VariableUse, variableUse } from './variable-use.js';

/** Whose operations are read in one statement; everybody else's are answered by the resolvers. */
export const READERS: Audience = 'RESIDENT';

const MOST_DOCUMENTS = 500;

/** Statements of one document: its variables may choose orders and filters. */
const MOST_VARIANTS = 20;

/** What a document asks for with certain variables, ready to be read. */
export interface ReadPlan extends CompiledRead {
  /** Tells it from every other plan of the process. */
  readonly number: number;
  /** What the operation costs, for `extensions.cost`. */
  readonly cost: number;
}

/** A plan with the variables as their types say. */
export interface PlannedRead {
  readonly plan: ReadPlan;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface KnownDocument {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly use: VariableUse;
  readonly variants: Recent<string, ReadPlan | 'LEFT'>;
}

/**
 * Plans by document. A document is parsed, validated and held to the limits when it is first seen, by the same rules as
 * everywhere; whatever is wrong with it, or cannot be read in one statement, is left to the usual way.
 */
@Injectable()
export class ReadPlans {
  private readonly documents = new Recent<string, KnownDocument | 'LEFT'>(MOST_DOCUMENTS);
  private readonly rules: Parameters<typeof validate>[2];
  private plans = 0;

  constructor(
    private readonly settings: Settings,
    private readonly forms: FormBook,
    private readonly host: GraphQLSchemaHost,
  ) {
    this.rules = [
      ...specifiedRules,
      ...shapeRules(settings),
      ...(settings.GRAPHQL_INTROSPECTION ? [] : [NoSchemaIntrospectionCustomRule]),
    ];
  }

  /** How an operation is read, if it can be. */
  find(
    text: string,
    operationName: string | undefined,
    given: Readonly<Record<string, unknown>>,
  ): PlannedRead | undefined {
    const document = this.documents.get(text, () => this.know(text));
    if (document === 'LEFT') return undefined;
    const { operation, schema } = document;
    if (operationName !== undefined && operation.name?.value !== operationName) return undefined;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    if (!coerced) return undefined;
    const plan = document.variants.get(document.use.keyOf(given), () => this.plan(document, coerced));
    return plan === 'LEFT' ? undefined : { plan, variables: coerced };
  }

  private know(text: string): KnownDocument | 'LEFT' {
    const { schema } = this.host;
    try {
      const document = parse(text, { maxTokens: this.settings.GRAPHQL_MAX_TOKENS });
      const operation = onlyQuery(document);
      if (!operation) return 'LEFT';
      assertStorable(document);
      if (validate(schema, document, this.rules, { maxErrors: 1 }).length > 0) return 'LEFT';
      const fragments = new Map(
        document.definitions
          .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
          .map((node) => [node.name.value, node]),
      );
      const use = variableUse(schema, document, this.forms);
      return { schema, operation, fragments, use, variants: new Recent(MOST_VARIANTS) };
    } catch {
      // Whatever it is, the usual way meets it again and says it in its own words.
      return 'LEFT';
    }
  }

  private plan(document: KnownDocument, variables: Readonly<Record<string, unknown>>): ReadPlan | 'LEFT' {
    const { schema, operation, fragments } = document;
    const selecting = { schema, fragments, variables };
    try {
      const cost = priceOf({ ...selecting, operation });
      assertWithin(this.settings, cost, operation);
      if (!mayRead(this.rootFields(document, variables))) return 'LEFT';
      const compiled = compileSelection(this.forms, selecting, operation);
      this.plans += 1;
      return { ...compiled, number: this.plans, cost: cost.objects };
    } catch {
      return 'LEFT';
    }
  }

  private rootFields(
    { schema, operation, fragments }: KnownDocument,
    variables: Readonly<Record<string, unknown>>,
  ): SelectedFields {
    const query = schema.getQueryType();
    if (!query) throw new NotInSql('Query');
    return selectFields({ schema, fragments, variables }, query, [operation.selectionSet]);
  }
}

/** The table of permissions decides here as everywhere. */
function mayRead(fields: SelectedFields): boolean {
  const names = [...fields.values()].map(([node]) => node?.name.value ?? '');
  return names.every((name) => name === '__typename' || PERMISSIONS[`Query.${name}`]?.includes(READERS));
}

function onlyQuery(document: DocumentNode): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  return operations.length === 1 && operation?.operation === OperationTypeNode.QUERY ? operation : undefined;
}
