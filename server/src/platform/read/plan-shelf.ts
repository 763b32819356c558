import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { CompiledRead } from './compile-selection.js';
import type { TextPlace } from './lift-texts.js';
import { Recent } from './recent.js';
import type { VariableUse } from './variable-use.js';

/** An operation that the usual way answers. */
export const LEFT = 'LEFT';

/** What a document asks for with certain variables, ready to be read. */
export interface ReadPlan extends CompiledRead {
  /** Tells it from every other plan of the process. */
  readonly number: number;
  /** Whether it is of one of the portal's own documents. */
  readonly isTrusted: boolean;
  /** What the operation costs, for `extensions.cost`. */
  readonly cost: number;
}

/** A document that was parsed, validated and held to the limits. */
export interface KnownDocument {
  readonly schema: GraphQLSchema;
  readonly node: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly use: VariableUse;
  /** Where its plans are, and what their keys there begin with. */
  readonly shelf: PlanShelf;
  readonly number: string;
}

/** Documents that differ only in the texts written into them, known as one. */
export interface KnownPattern {
  readonly document: KnownDocument;
  readonly places: readonly TextPlace[];
}

const MOST_DOCUMENTS = 500;
const MOST_PLANS = 2_000;
const DOCUMENT_BYTES = 16 * 1024 * 1024;
const PLAN_BYTES = 16 * 1024 * 1024;

/** What things weigh in memory beside their texts, as measured, rounded up. */
const BYTES_PER_NODE = 130;
const BYTES_PER_SLOT = 300;
const OVERHEAD_BYTES = 500;

/**
 * Documents and their plans, by text or by shape. Callers choose the texts and the variables, so everything that is kept counts by its
 * weight. The portal's own documents have a shelf of their own, which texts of others cannot empty.
 */
export class PlanShelf {
  private readonly documents: Recent<string, KnownDocument | typeof LEFT>;
  private readonly patterns = new Recent<string, KnownPattern | typeof LEFT>(MOST_DOCUMENTS, DOCUMENT_BYTES);
  private readonly plans = new Recent<string, ReadPlan | typeof LEFT>(MOST_PLANS, PLAN_BYTES);

  constructor(readonly isTrusted: boolean) {
    // Those of the portal are as many as its manifest holds.
    this.documents = isTrusted
      ? new Recent(Number.POSITIVE_INFINITY)
      : new Recent(MOST_DOCUMENTS, DOCUMENT_BYTES);
  }

  /** How much is kept at this moment. */
  get held(): { readonly documents: number; readonly plans: number; readonly bytes: number } {
    const [documents, patterns, plans] = [this.documents.held, this.patterns.held, this.plans.held];
    return {
      documents: documents.count + patterns.count,
      plans: plans.count,
      bytes: documents.weight + patterns.weight + plans.weight,
    };
  }

  findDocument(text: string): KnownDocument | typeof LEFT | undefined {
    return this.documents.find(text);
  }

  putDocument(text: string, document: KnownDocument | typeof LEFT): void {
    this.documents.put(text, document, weightOfDocument(text, document));
  }

  findPattern(key: string): KnownPattern | typeof LEFT | undefined {
    return this.patterns.find(key);
  }

  putPattern(key: string, pattern: KnownPattern | typeof LEFT): void {
    const document = pattern === LEFT ? LEFT : pattern.document;
    this.patterns.put(key, pattern, weightOfDocument(key, document));
  }

  findPlan(key: string): ReadPlan | typeof LEFT | undefined {
    return this.plans.find(key);
  }

  /** @param variables that the plan was made with; it may hold on to them */
  putPlan(key: string, plan: ReadPlan | typeof LEFT, variables: Readonly<Record<string, unknown>>): void {
    const own = plan === LEFT ? 0 : weightOf(plan) + bytesOf(JSON.stringify(variables));
    this.plans.put(key, plan, OVERHEAD_BYTES + bytesOf(key) + own);
  }
}

function weightOfDocument(key: string, document: KnownDocument | typeof LEFT): number {
  const nodes = document === LEFT ? 0 : nodesIn(document.node);
  return OVERHEAD_BYTES + bytesOf(key) + nodes * BYTES_PER_NODE;
}

function weightOf({ text, slots }: ReadPlan): number {
  return bytesOf(text) + slots.length * BYTES_PER_SLOT;
}

/** Two bytes each, as a text with Polish letters has them. */
function bytesOf(text: string): number {
  return text.length * 2;
}

function nodesIn(document: DocumentNode): number {
  let nodes = 0;
  visit(document, { enter: () => void (nodes += 1) });
  return nodes;
}
