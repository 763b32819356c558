import { Component, computed, input } from '@angular/core';
import { proseParts } from './prose-links';

/** A heading or a paragraph of a plain text. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** Plain text as blocks: an empty line parts them, `## ` makes a heading. */
export function proseBlocks(text: string): readonly ProseBlock[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .flatMap((part) => splitHeading(part.trim()))
    .filter((block) => block.text !== '');
}

/** A heading need not be followed by an empty line. */
function splitHeading(part: string): readonly ProseBlock[] {
  if (!part.startsWith('## ')) return [{ kind: 'paragraph', text: part }];
  const [heading = '', ...rest] = part.split(/\r?\n/);
  return [
    { kind: 'heading', text: heading.slice(3).trim() },
    { kind: 'paragraph', text: rest.join('\n').trim() },
  ];
}

/** A text of the cooperative: paragraphs and headings, in Polish whatever language the portal speaks. */
@Component({
  selector: 'bok-prose',
  template: `
    @for (block of blocks(); track $index) {
      @if (block.kind === 'heading') {
        <h2>{{ block.text }}</h2>
      } @else {
        <p>
          @for (part of parts(block.text); track $index) {
            @if (part.href; as href) {
              <a [href]="href" rel="noopener noreferrer">{{ part.text }}</a>
            } @else {
              {{ part.text }}
            }
          }
        </p>
      }
    }
  `,
  styles: `
    p {
      white-space: pre-line;
    }
    p + p,
    h2 + p {
      margin-block-start: var(--s-3);
    }
    p + h2 {
      margin-block-start: var(--s-5);
    }
  `,
  host: { lang: 'pl', class: 'prose' },
})
export class Prose {
  readonly text = input.required<string>();

  protected readonly parts = proseParts;
  protected readonly blocks = computed(() => proseBlocks(this.text()));
}
