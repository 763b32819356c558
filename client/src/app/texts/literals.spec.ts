import {
  parseTemplate,
  tmplAstVisitAll,
  TmplAstRecursiveVisitor,
  type TmplAstBoundText,
  type TmplAstElement,
  type TmplAstText,
  type TmplAstTextAttribute,
} from '@angular/compiler';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const APP = 'client/src/app';
const POLISH = /[ąćęłńóśźż]/i;
/** What stays as it is in every language. */
const SAME_EVERYWHERE = /zł|VAT|PDF|CSV|XLSX|Excel|ZIP|QR|e-BOK|SHA-256|iCal(endar)?|kWh|GJ|MB|kB|m³|m²/g;
/** Attributes whose value a person sees or hears. */
const SPOKEN =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|alt|placeholder|label|caption)$/;

/** The gallery shows components to developers, never to a resident. */
const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  .map((name) => join(APP, name))
  .filter((name) => !name.startsWith(join(APP, 'gallery')));
const classes = sources.filter((name) => name.endsWith('.ts') && !/\.(spec|generated)\.ts$/.test(name));
const templates = [
  ...sources
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, text: readFileSync(name, 'utf8') })),
  ...classes.flatMap((name) => inlineTemplates(name).map((text) => ({ name, text }))),
];

function parsed(name: string): ts.SourceFile {
  return ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, true);
}

function everyNode(node: ts.Node): readonly ts.Node[] {
  return [node, ...node.getChildren().flatMap(everyNode)];
}

function inlineTemplates(name: string): string[] {
  return everyNode(parsed(name))
    .filter((node) => ts.isPropertyAssignment(node) && node.name.getText() === 'template')
    .map((node) => (node as ts.PropertyAssignment).initializer)
    .filter((value) => ts.isStringLiteralLike(value))
    .map((value) => value.text);
}

/** What is left of a text for a person to read once figures, signs and names that never change are taken away. */
function isWorded(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(SAME_EVERYWHERE, ''));
}

/** Sentences that stand in a template itself instead of behind a key. */
function literalsIn(template: string): string[] {
  const found: string[] = [];
  class Finder extends TmplAstRecursiveVisitor {
    override visitText({ value }: TmplAstText): void {
      if (isWorded(value)) found.push(value.trim());
    }

    override visitBoundText({ value }: TmplAstBoundText): void {
      const { ast } = value as { ast?: { strings?: readonly string[] } };
      found.push(...(ast?.strings ?? []).filter(isWorded).map((text) => text.trim()));
    }

    override visitTextAttribute({ name, value }: TmplAstTextAttribute): void {
      if (POLISH.test(value.replace(SAME_EVERYWHERE, '')) || (SPOKEN.test(name) && isWorded(value))) {
        found.push(`${name}="${value}"`);
      }
    }

    override visitElement(element: TmplAstElement): void {
      if (element.name !== 'style') super.visitElement(element);
    }
  }
  tmplAstVisitAll(new Finder(), parseTemplate(template, '', { preserveWhitespaces: false }).nodes);
  const quoted = [...template.matchAll(/'([^'\n]*)'/g)].map(([, text]) => text ?? '');
  return [...found, ...quoted.filter((text) => POLISH.test(text.replace(SAME_EVERYWHERE, '')))];
}

/** Polish sentences in the code of a class, comments apart. */
function sentencesIn(name: string): string[] {
  return everyNode(parsed(name))
    .filter(
      (node) =>
        ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node),
    )
    .map((node) => (node as ts.LiteralLikeNode).text)
    .filter((text) => POLISH.test(text.replace(SAME_EVERYWHERE, '')));
}

describe('literalsIn', () => {
  it.each([
    ['<p>Zapłać</p>', ['Zapłać']],
    ['<p>Pay {{ sum }} now</p>', ['Pay', 'now']],
    [`<button aria-label="Close"></button>`, ['aria-label="Close"']],
    [`@if (x) { <bok-tag note="Częściowo" /> }`, ['note="Częściowo"']],
    [`<p>{{ late ? 'Spóźniona' : '' }}</p>`, ['Spóźniona']],
    [`<p>{{ 'menu.start' | t }} · {{ sum }} zł <a class="link" routerLink="/saldo">PDF</a></p>`, []],
  ])('finds in %s', (template, literals) => {
    expect(literalsIn(template)).toEqual(literals);
  });
});

describe('sentences', () => {
  it.each(templates)('stand behind keys in the template of $name', ({ text }) => {
    expect(literalsIn(text)).toEqual([]);
  });

  it.each(classes)('stand behind keys in %s', (name) => {
    expect(sentencesIn(name)).toEqual([]);
  });
});
