/**
 * Typed documents of the client: every `*.graphql` of client/src gets a `*.generated.ts` beside it, and the two
 * lists that all of them share (types behind interfaces and unions, all refusal codes) go to core/graphql.
 * The texts of all operations go to trusted-documents.json, from which the server knows them by id.
 *
 *   npm run codegen               writes the files
 *   npm run codegen -- --check    fails when a file on disk is not what the schema and the documents give
 *   npm run codegen -- --schema=FILE   reads another schema than ./schema.graphql
 */
import { InMemoryCache } from '@apollo/client/cache';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import { buildSchema, isAbstractType, parse, print, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';

const MARK = '/* Made by `npm run codegen` from the schema and the documents. Do not edit. */\n';
const SHARED = 'client/src/app/core/graphql/schema.generated.ts';
/** SHA-256 of an operation's text → the text: what the server accepts by id. */
const MANIFEST = 'trusted-documents.json';

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    schema: { type: 'string', default: 'schema.graphql' },
  },
});

const schemaAst = buildSchema(readFileSync(options.schema, 'utf8'));
const schema = parse(printSchema(schemaAst));

/** Adds `__typename` as the client's cache does before it sends a document. */
const cache = new InMemoryCache();
const texts = new Map();

/** Remembers the text of an operation for the manifest; the document carries its id. */
function trust(document) {
  const text = print(cache.transformDocument(document));
  const documentId = createHash('sha256').update(text).digest('hex');
  texts.set(documentId, text);
  return { documentId };
}

/** What one `.graphql` file becomes: the types of its operations and their documents, parsed ahead of time. */
async function typedDocuments(location) {
  return codegen({
    filename: location.replace(/\.graphql$/, '.generated.ts'),
    schema,
    schemaAst,
    documents: [{ location, document: parse(readFileSync(location, 'utf8')) }],
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
    config: {
      useTypeImports: true,
      immutableTypes: true,
      arrayInputCoercion: false,
      strictScalars: true,
      optimizeDocumentNode: true,
      unstable_onExecutableDocumentNode: trust,
      scalars: {
        ID: 'string',
        Grosze: 'number',
        Decimal: 'string',
        Date: 'string',
        DateTime: 'string',
        Month: 'string',
        Nrb: 'string',
      },
    },
  });
}

/** The names the cache needs to match `... on Interface`, and the refusal codes the sentence table must cover. */
function sharedParts() {
  const abstract = Object.values(schemaAst.getTypeMap()).filter(
    (type) => isAbstractType(type) && !type.name.startsWith('__'),
  );
  const possible = Object.fromEntries(
    abstract.map((type) => [
      type.name,
      schemaAst
        .getPossibleTypes(type)
        .map((member) => member.name)
        .sort(),
    ]),
  );
  const codes = schemaAst
    .getType('ErrorCode')
    .getValues()
    .map((value) => `'${value.name}'`);
  return [
    "/** Concrete types behind each interface and union; Apollo's cache needs them. */",
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possible)};`,
    '/** Every reason for which the server may refuse a mutation. */',
    `export type ErrorCode = ${codes.join(' | ')};`,
  ].join('\n');
}

/** Writes a file, or in check mode says whether it is already right. */
async function settle(path, source) {
  const config = await resolveConfig(path);
  const wanted = await format(source, { ...config, filepath: path });
  const present = readIfThere(path);
  if (present === wanted) return true;
  if (options.check) {
    console.error(`codegen: ${path} is out of date; run npm run codegen`);
    return false;
  }
  writeFileSync(path, wanted);
  return true;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const results = [await settle(SHARED, MARK + sharedParts())];
for (const location of globSync('client/src/**/*.graphql').sort()) {
  results.push(
    await settle(location.replace(/\.graphql$/, '.generated.ts'), MARK + (await typedDocuments(location))),
  );
}
const manifest = JSON.stringify(Object.fromEntries([...texts].sort()), undefined, 2);
results.push(await settle(MANIFEST, manifest));
if (results.includes(false)) process.exitCode = 1;
