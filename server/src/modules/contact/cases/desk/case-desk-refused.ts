/** Why the desk could not do what was asked; a Polish sentence for the person who asked. */
export class CaseDeskRefused extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'CaseDeskRefused';
  }
}
