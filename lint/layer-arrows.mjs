// The allowed arrows between layers (ARCHITECTURE.md), as an ESLint rule: it resolves each relative import to the
// place it points at and asks whether the place it stands in may look there.
import { dirname, join, relative, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** What another module may import of a module: what it exports and the words of its API, never its tables or queries. */
const INNER_FILE = /\.(repository|entity|resolver|office-resolver|mapper)\.js$/;

/** Packages that are rules themselves: no framework, no clock, no environment, no input or output. */
const PURE_PACKAGES = ['ibantools', 'saxes'];

/** First match wins; `name` tells two modules or two features apart. */
const PLACES = [
  [/^server\/src\/domain\//, 'domain'],
  [/^server\/src\/platform\//, 'platform'],
  [/^server\/src\/modules\/(?<name>[^/]+)\//, 'module'],
  [/^server\/src\//, 'root'],
  [/^client\/src\/app\/core\//, 'core'],
  [/^client\/src\/app\/ui\//, 'ui'],
  [/^client\/src\/app\/(?<name>(portal|office)\/[^/]+)\//, 'feature'],
  [/^client\/src\/app\//, 'shell'],
];

const ALLOWED = {
  domain: ['domain'],
  platform: ['platform', 'domain'],
  module: ['module', 'platform', 'domain'],
  root: ['root', 'module', 'platform', 'domain'],
  core: ['core'],
  ui: ['ui'],
  feature: ['feature', 'core', 'ui'],
  shell: ['shell', 'feature', 'core', 'ui'],
};

/** Platform files that must know the lists every module adds to. */
const LISTS = ['server/src/entities.js', 'server/src/entities'];

export const layerArrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arrow: '{{from}} may not import {{to}} (ARCHITECTURE.md: allowed arrows).',
      inner: '{{path}} is private to its module; use what its service exports.',
      features: 'A feature imports another one only through its routes; move what two share to core or ui.',
      framework: 'The domain is pure TypeScript: no framework, no Node module, no input or output.',
    },
  },
  create(context) {
    const from = placeOf(relative(ROOT, context.filename));
    if (!from) return {};
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const problem = problemOf(from, context.filename, node.value);
      if (problem) context.report({ node, ...problem });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};

function problemOf(from, filename, specifier) {
  const isTest = /\.spec\.ts$/.test(filename);
  if (!specifier.startsWith('.')) {
    const isPure = isTest || PURE_PACKAGES.includes(specifier);
    return from.layer === 'domain' && !isPure ? { messageId: 'framework' } : undefined;
  }
  const path = relative(ROOT, join(dirname(filename), specifier));
  const to = placeOf(path);
  if (!to)
    return isTest || from.layer === 'root'
      ? undefined
      : { messageId: 'arrow', data: { from: from.layer, to: path } };
  if (from.layer === 'platform' && LISTS.includes(path.split(sep).join('/'))) return undefined;
  if (!ALLOWED[from.layer].includes(to.layer)) {
    return { messageId: 'arrow', data: { from: from.layer, to: to.layer } };
  }
  if (from.layer !== to.layer || from.name === to.name) return undefined;
  if (from.layer === 'module' && INNER_FILE.test(specifier)) return { messageId: 'inner', data: { path } };
  if (from.layer === 'feature') return { messageId: 'features' };
  return undefined;
}

function placeOf(path) {
  const plain = path.split(sep).join('/');
  for (const [pattern, layer] of PLACES) {
    const match = pattern.exec(plain);
    if (match) return { layer, name: match.groups?.name };
  }
  return undefined;
}
