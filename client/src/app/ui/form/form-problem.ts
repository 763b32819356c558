import type { FieldTree, TreeValidationResult } from '@angular/forms/signals';

/** What a form's `send` returns when the server refused: the sentence, at a field or over the whole form. */
export function formProblem(message: string, field?: FieldTree<string>): TreeValidationResult {
  return field ? { kind: 'refused', message, fieldTree: field } : { kind: 'refused', message };
}
