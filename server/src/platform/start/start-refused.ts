/**
 * A reason why the portal cannot start that the person at the terminal can remove.
 * Each line is a Polish sentence; it is printed without a stack.
 */
export class StartRefused extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'StartRefused';
  }
}
