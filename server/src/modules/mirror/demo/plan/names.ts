import type { Dice } from '../random.js';

/** An invented person's name; any likeness comes from joining two lists of common names by chance. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

const WOMEN = (
  'Agata Agnieszka Alicja Aniela Anna Barbara Beata Bożena Celina Danuta Dorota Elżbieta Ewa Genowefa Grażyna Halina ' +
  'Hanna Helena Irena Iwona Izabela Jadwiga Janina Joanna Jolanta Justyna Kamila Katarzyna Kinga Krystyna Lidia Łucja ' +
  'Magdalena Małgorzata Maria Marta Mirosława Monika Natalia Olga Patrycja Paulina Renata Róża Stanisława Stefania ' +
  'Sylwia Teresa Urszula Wanda Weronika Wiesława Zofia Żaneta'
).split(' ');

const MEN = (
  'Adam Aleksander Andrzej Antoni Artur Bartłomiej Bogdan Bogusław Bronisław Czesław Damian Dariusz Edward Franciszek ' +
  'Grzegorz Henryk Ireneusz Jacek Jakub Jan Janusz Jarosław Jerzy Józef Kazimierz Krzysztof Leszek Łukasz Maciej ' +
  'Marcin Marek Mariusz Mateusz Michał Mieczysław Mirosław Paweł Piotr Rafał Robert Roman Ryszard Sławomir Stanisław ' +
  'Stefan Szymon Tadeusz Tomasz Waldemar Wiesław Władysław Włodzimierz Zbigniew Zdzisław'
).split(' ');

/** Surnames of one form for everyone. */
const SAME_FORM = (
  'Banaś Baran Bąk Bielak Bury Cebula Cieśla Czech Duda Dudek Gajda Gawron Głąb Góra Grzyb Jarosz Jeż Karaś Kędzior ' +
  'Klimek Kołodziej Kopeć Kos Kot Kozioł Kruk Kubik Kurek Łoś Maj Mazur Mikuła Mróz Mucha Nowak Pająk Pietrzyk Rak ' +
  'Sikora Skiba Sokół Socha Stępień Sowa Szewczyk Śliwa Tokarz Wójcik Wrona Wróbel Zając Zięba Żak Żuk'
).split(' ');

/** Surnames in the masculine form; the feminine ends in -a. */
const TWO_FORMS = (
  'Adamski Bednarski Brzeziński Czarnecki Dąbrowski Dobrowolski Gajewski Górski Jankowski Jasiński Kamiński Kowalski ' +
  'Krajewski Kwiatkowski Laskowski Lewandowski Lipiński Majewski Małecki Nowicki Olszewski Ostrowski Piotrowski ' +
  'Rutkowski Sadowski Sikorski Sosnowski Szymański Tomaszewski Urbański Walicki Wiśniewski Witkowski Zawadzki Zieliński'
).split(' ');

/** A woman's or a man's name, each as likely. */
export function inventName(dice: Dice): PersonName {
  const isWoman = dice.chance(0.54);
  const isOneForm = dice.chance(0.55);
  const family = isOneForm ? dice.pick(SAME_FORM) : dice.pick(TWO_FORMS);
  return {
    given: dice.pick(isWoman ? WOMEN : MEN),
    family: isWoman && !isOneForm ? feminine(family) : family,
  };
}

/** A husband's or wife's name beside somebody's: the other gender's first name, the same surname in its form. */
export function inventSpouse(dice: Dice, of: PersonName): PersonName {
  const isWoman = !WOMEN.includes(of.given);
  const base = isWoman ? of.family : masculine(of.family);
  return {
    given: dice.pick(isWoman ? WOMEN : MEN),
    family: isWoman && TWO_FORMS.includes(base) ? feminine(base) : base,
  };
}

function feminine(masculineForm: string): string {
  return `${masculineForm.slice(0, -1)}a`;
}

function masculine(form: string): string {
  const asMan = `${form.slice(0, -1)}i`;
  return TWO_FORMS.includes(asMan) ? asMan : form;
}
