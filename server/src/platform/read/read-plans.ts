import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type DocumentNode,
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
import { faultOfJson } from '../graphql/storable-text.js';
import { TrustedDocuments } from '../graphql/trusted-documents.js';
import { assertStorable, assertWithin } from '../limits/query-limits.plugin.js';
import { priceOf } from '../limits/query-cost.js';
import { shapeRules } from '../limits/validation-rules.js';
import { compileSelection } from './compile-selection.js';
import { type DocumentShape, shapeOf } from './document-shape.js';
import { FormBook } from './form-book.js';
import { liftTexts } from './lift-texts.js';
import { type KnownDocument, type KnownPattern, LEFT, PlanShelf, type ReadPlan } from './plan-shelf.js';
import { type SelectedFields, selectFields } from './select-fields.js';
import { NotInSql } from './sql-form.js';
import { variableUse } from './variable-use.js';

/** Whose operations are read in one statement; everybody else's are answered by the resolvers. */
export const READERS: Audience = 'RESIDENT';

/** An operation as it was sent. */
export interface AskedOperation {
  readonly text: string;
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A plan with the variables as their types say. */
export interface PlannedRead {
  readonly plan: ReadPlan;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A document that is known, and how it is asked: a pattern's texts are among the variables. */
interface AskedDocument {
  readonly document: KnownDocument;
  readonly asked: AskedOperation;
}

/** Which plan of a document is asked for. */
interface Occasion {
  readonly key: string;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Plans by document. A document is parsed, validated and held to the limits when it is first seen, by the same rules as
 * everywhere; whatever is wrong with it, or cannot be read in one statement, is left to the usual way. Documents of a
 * program that writes its values into them are one document that takes the values as variables.
 */
@Injectable()
export class ReadPlans {
  private readonly own = new PlanShelf(true);
  private readonly others = new PlanShelf(false);
  private readonly rules: Parameters<typeof validate>[2];
  private made = 0;

  constructor(
    private readonly settings: Settings,
    private readonly forms: FormBook,
    private readonly host: GraphQLSchemaHost,
    private readonly trusted: TrustedDocuments,
  ) {
    this.rules = [
      ...specifiedRules,
      ...shapeRules(settings),
      ...(settings.GRAPHQL_INTROSPECTION ? [] : [NoSchemaIntrospectionCustomRule]),
    ];
  }

  /** How much is kept of the portal's own documents and of all others. */
  get held(): { readonly own: PlanShelf['held']; readonly others: PlanShelf['held'] } {
    return { own: this.own.held, others: this.others.held };
  }

  /**
   * How an operation is read, as far as that is known; nothing when it has to be planned first. Nothing that a caller
   * chose is kept here: he may be a stranger.
   */
  recall(asked: AskedOperation): PlannedRead | typeof LEFT | undefined {
    const found = this.find(asked);
    if (found === undefined || found === LEFT) return found;
    const occasion = occasionOf(found);
    if (!occasion) return LEFT;
    const plan = found.document.shelf.findPlan(occasion.key);
    return plan && plannedRead(plan, occasion);
  }

  /** Plans an operation of somebody who may read, and keeps the plan. */
  plan(asked: AskedOperation): PlannedRead | typeof LEFT {
    const found = this.meet(asked);
    const occasion = found === LEFT ? undefined : occasionOf(found);
    if (found === LEFT || !occasion) return LEFT;
    const { shelf } = found.document;
    const plan = this.compile(found.document, occasion.variables);
    shelf.putPlan(occasion.key, plan, found.asked.variables);
    return plannedRead(plan, occasion);
  }

  private find(asked: AskedOperation): AskedDocument | typeof LEFT | undefined {
    const document = this.documentOf(asked.text);
    if (document !== undefined) return document === LEFT ? LEFT : { document, asked };
    const shape = this.shapeOf(asked);
    const pattern = shape && this.others.findPattern(shape.key);
    return shape && pattern && askedByPattern(pattern, shape, asked);
  }

  /** Learns an operation, unless it was learned meanwhile: one with texts written into it as all that differ in them. */
  private meet(asked: AskedOperation): AskedDocument | typeof LEFT {
    const shape = this.shapeOf(asked);
    const byPattern = shape && askedByPattern(this.patternOf(asked, shape), shape, asked);
    if (byPattern) return byPattern;
    const document = this.documentOf(asked.text) ?? this.learn(asked.text, this.others);
    return document === LEFT ? LEFT : { document, asked };
  }

  private shapeOf({ text }: AskedOperation): DocumentShape | undefined {
    return shapeOf(text, this.settings.GRAPHQL_MAX_TOKENS);
  }

  private patternOf({ text }: AskedOperation, { key, texts }: DocumentShape): KnownPattern | typeof LEFT {
    const known = this.others.findPattern(key);
    if (known !== undefined) return known;
    const pattern = this.learnPattern(text);
    // Texts that cannot be kept are refused by themselves and say nothing of others of their shape.
    if (faultOfJson(texts) === undefined) this.others.putPattern(key, pattern);
    return pattern;
  }

  /** The portal's own documents are learned whoever sends them: there are only so many. */
  private documentOf(text: string): KnownDocument | typeof LEFT | undefined {
    const known = this.own.findDocument(text) ?? this.others.findDocument(text);
    return known ?? (this.trusted.has(text) ? this.learn(text, this.own) : undefined);
  }

  private learn(text: string, shelf: PlanShelf): KnownDocument | typeof LEFT {
    const document = this.known(() => this.know(this.parsed(text), shelf));
    shelf.putDocument(text, document);
    return document;
  }

  private learnPattern(text: string): KnownPattern | typeof LEFT {
    return this.known(() => {
      const { node, places } = liftTexts(this.host.schema, this.parsed(text));
      const document = this.know(node, this.others);
      return document === LEFT ? LEFT : { document, places };
    });
  }

  private known<Known>(work: () => Known): Known | typeof LEFT {
    try {
      return work();
    } catch {
      // Whatever it is, the usual way meets it again and says it in its own words.
      return LEFT;
    }
  }

  private parsed(text: string): DocumentNode {
    return parse(text, { maxTokens: this.settings.GRAPHQL_MAX_TOKENS, noLocation: true });
  }

  private know(node: DocumentNode, shelf: PlanShelf): KnownDocument | typeof LEFT {
    const { schema } = this.host;
    const operation = onlyQuery(node);
    if (!operation) return LEFT;
    assertStorable(node);
    if (validate(schema, node, this.rules, { maxErrors: 1 }).length > 0) return LEFT;
    const fragments = new Map(
      node.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.made += 1;
    const use = variableUse(schema, node, this.forms);
    return { schema, node, operation, fragments, use, shelf, number: String(this.made) };
  }

  private compile(
    document: KnownDocument,
    variables: Readonly<Record<string, unknown>>,
  ): ReadPlan | typeof LEFT {
    const { schema, operation, fragments, shelf } = document;
    const selecting = { schema, fragments, variables };
    try {
      const cost = priceOf({ ...selecting, operation });
      assertWithin(this.settings, cost, operation);
      if (!mayRead(this.rootFields(document, variables))) return LEFT;
      const compiled = compileSelection(this.forms, selecting, operation);
      this.made += 1;
      return { ...compiled, number: this.made, isTrusted: shelf.isTrusted, cost: cost.objects };
    } catch {
      return LEFT;
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

function plannedRead(plan: ReadPlan | typeof LEFT, { variables }: Occasion): PlannedRead | typeof LEFT {
  return plan === LEFT ? LEFT : { plan, variables };
}

/** An operation of a pattern, its texts given as variables; nothing when it has to be learned by itself. */
function askedByPattern(
  pattern: KnownPattern | typeof LEFT,
  shape: DocumentShape,
  asked: AskedOperation,
): AskedDocument | typeof LEFT | undefined {
  if (pattern === LEFT) return undefined;
  const isOtherwiseNamed = asked.name !== undefined && asked.name !== shape.name;
  if (isOtherwiseNamed || faultOfJson(shape.texts) !== undefined) return LEFT;
  const variables = { ...asked.variables };
  for (const [index, place] of pattern.places.entries()) {
    const text = shape.texts[index];
    if ('variable' in place) variables[place.variable] = text;
    else if (place.text !== text) return undefined;
  }
  return { document: pattern.document, asked: { ...asked, name: undefined, variables } };
}

/** Nothing when the operation cannot be read in one statement with what it was sent with. */
function occasionOf({ document, asked }: AskedDocument): Occasion | undefined {
  const { schema, operation, use, number } = document;
  const { name, variables } = asked;
  if (name !== undefined && operation.name?.value !== name) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const key = coerced && use.keyOf(variables);
  return coerced && key !== undefined ? { key: `${number} ${key}`, variables: coerced } : undefined;
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
