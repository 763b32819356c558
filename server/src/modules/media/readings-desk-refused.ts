/** Why the desk could not decide about a reading; a Polish sentence for the person who asked. */
export class ReadingsDeskRefused extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = 'ReadingsDeskRefused';
  }
}
