import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { FormBook } from './form-book.js';

/** Which variables decide the text of a document's statement, and which are only parameters of it. */
export interface VariableUse {
  /**
   * What the text depends on, as one key: values that decide it, and whether the others are given. Nothing when that is
   * longer than any order or filter: a key is kept.
   */
  keyOf(variables: Readonly<Record<string, unknown>>): string | undefined;
}

const LONGEST_KEY = 500;

/** Learns from the forms how a document uses its variables; a variable that is used both ways decides. */
export function variableUse(schema: GraphQLSchema, document: DocumentNode, forms: FormBook): VariableUse {
  const named = new Set<string>();
  const deciding = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: (node) => {
        named.add(node.variable.name.value);
        return false;
      },
      Argument: (node) => {
        const field = types.getFieldDef()?.name ?? '';
        const isParameter =
          types.getDirective() === null && isValue(forms, types.getParentType()?.name ?? '', field, node);
        if (!isParameter) for (const name of variablesIn(node)) deciding.add(name);
      },
      Directive: (node) => {
        for (const argument of node.arguments ?? [])
          for (const name of variablesIn(argument)) deciding.add(name);
        return false;
      },
    }),
  );
  const all = [...named];
  if (all.length === 0) return { keyOf: () => '' };
  return {
    keyOf: (variables) => {
      const key = all
        .map((name) => {
          const value = variables[name];
          if (value === undefined) return '-';
          if (deciding.has(name)) return JSON.stringify(value);
          return value === null ? '0' : '1';
        })
        .join(' ');
      return key.length > LONGEST_KEY ? undefined : key;
    },
  };
}

function isValue(forms: FormBook, type: string, field: string, { name, value }: ArgumentNode): boolean {
  return value.kind === Kind.VARIABLE && forms.valuesOf(type, field).includes(name.value);
}

function variablesIn(argument: ArgumentNode): string[] {
  const names: string[] = [];
  visit(argument, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}
