import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type StringValueNode,
  TypeInfo,
  type VariableDefinitionNode,
  type VariableNode,
  getNamedType,
  isScalarType,
  parseType,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Where a text of a document went: to a variable, or nowhere, because it must be this one. */
export type TextPlace = { readonly variable: string } | { readonly text: string };

/** A document that takes the texts that were written into it as variables. */
export interface LiftedDocument {
  readonly node: DocumentNode;
  /** Of each text, in the order of the document. */
  readonly places: readonly TextPlace[];
}

/**
 * Makes variables of the texts in the arguments of fields, so that documents that differ in them are one. A text in a
 * directive or a default stays, and so does one where no text belongs: there the document is wrong, and the usual way
 * has to say so.
 */
export function liftTexts(schema: GraphQLSchema, document: DocumentNode): LiftedDocument {
  const places: TextPlace[] = [];
  const definitions: VariableDefinitionNode[] = [];
  const types = new TypeInfo(schema);
  let fixed = 0;
  const keep = { enter: () => void (fixed += 1), leave: () => void (fixed -= 1) };
  const lift = ({ value }: StringValueNode): VariableNode | undefined => {
    const type = types.getInputType();
    if (fixed > 0 || !type || !isScalarType(getNamedType(type))) {
      places.push({ text: value });
      return undefined;
    }
    const definition = definitionOf(`writtenText${String(places.length)}`, type);
    definitions.push(definition);
    places.push({ variable: definition.variable.name.value });
    return definition.variable;
  };
  const lifted = visit(
    document,
    visitWithTypeInfo(types, { Directive: keep, VariableDefinition: keep, StringValue: lift }),
  );
  return { node: withVariables(lifted, definitions), places };
}

function definitionOf(name: string, type: GraphQLInputType): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type: parseType(String(type), { noLocation: true }),
  };
}

function withVariables(document: DocumentNode, added: readonly VariableDefinitionNode[]): DocumentNode {
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: [...(definition.variableDefinitions ?? []), ...added] }
      : definition,
  );
  return { ...document, definitions };
}
