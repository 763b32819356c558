/** Why the desk could not do what was asked; a Polish sentence for the person who asked. */
export class DeskRefused extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'DeskRefused';
  }
}
