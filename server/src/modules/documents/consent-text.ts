/** The text that a person agrees to, with its version. A text once shown is never edited: a new one is a new version. */
export interface ConsentWording {
  readonly version: string;
  readonly text: string;
}

/**
 * The text of the consent to electronic letters, as it is in force now.
 *
 * @param cooperative the name of the cooperative that the consent is given to
 */
export function consentWording(cooperative: string): ConsentWording {
  return {
    version: 'PORTAL-2026-11',
    text: [
      `Zgadzam się, aby ${cooperative} doręczała mi pisma dotyczące tego lokalu drogą elektroniczną: przez udostępnienie ich w portalu Moje Rozliczenia i zawiadomienie o tym na mój adres e-mail.`,
      'Zgoda obejmuje zawiadomienia o opłatach, faktury i ich korekty, rozliczenia mediów, wezwania i informacje. Pisma doręczone elektronicznie nie będą wysyłane na papierze.',
      'Zgoda jest dobrowolna. Można ją w każdej chwili wycofać w portalu albo w biurze; pisma wysłane wcześniej pozostają doręczone i nadal będą dostępne w portalu, a następne będą wysyłane na papierze.',
    ].join('\n\n'),
  };
}
