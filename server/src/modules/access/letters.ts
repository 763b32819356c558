import type { Letter } from '../../platform/mail/letter.js';

/** Who signs the letters. */
export interface LetterSender {
  readonly cooperative: string;
  readonly phone: string;
}

const GREETING = 'Szanowni Państwo,';

/** With the link that opens „Ustaw nowe hasło”. */
export function passwordResetLetter(sender: LetterSender, link: string, validMinutes: number): Letter {
  return {
    subject: 'Ustawienie nowego hasła w e-BOK',
    paragraphs: [
      GREETING,
      'otrzymaliśmy prośbę o ustawienie nowego hasła do portalu Moje Rozliczenia. Aby je ustawić, prosimy otworzyć odnośnik:',
      { label: 'Ustaw nowe hasło', href: link },
      `Odnośnik działa jeden raz, przez ${String(validMinutes)} minut. Po ustawieniu hasła zostaną Państwo wylogowani ze wszystkich urządzeń.`,
      'Jeśli to nie Państwo prosili o nowe hasło, prosimy zignorować tę wiadomość. Dotychczasowe hasło nadal działa.',
      ...signature(sender),
    ],
  };
}

/** To the new address: proves that it is read. */
export function emailConfirmationLetter(sender: LetterSender, link: string, validHours: number): Letter {
  return {
    subject: 'Potwierdzenie adresu e-mail w e-BOK',
    paragraphs: [
      GREETING,
      'ten adres e-mail podano w portalu Moje Rozliczenia. Aby go potwierdzić, prosimy otworzyć odnośnik:',
      { label: 'Potwierdź adres e-mail', href: link },
      `Odnośnik działa jeden raz, przez ${String(validHours)} godz. Do tego czasu używamy poprzedniego adresu.`,
      'Jeśli to nie Państwo podali ten adres, prosimy zignorować tę wiadomość.',
      ...signature(sender),
    ],
  };
}

/** To the former address: somebody who took the account over cannot do it unseen. */
export function emailChangedLetter(sender: LetterSender): Letter {
  return {
    subject: 'Zmieniono adres e-mail w e-BOK',
    paragraphs: [
      GREETING,
      'adres e-mail w portalu Moje Rozliczenia został zmieniony. Na ten adres nie będziemy już pisać.',
      `Jeśli to nie Państwo zmienili adres, prosimy jak najszybciej zadzwonić: ${sender.phone}.`,
      ...signature(sender),
    ],
  };
}

/** Says that the password is new. */
export function passwordChangedLetter(sender: LetterSender): Letter {
  return {
    subject: 'Zmieniono hasło w e-BOK',
    paragraphs: [
      GREETING,
      'hasło do portalu Moje Rozliczenia zostało zmienione. Wszystkie otwarte sesje zostały zakończone, a adres kalendarza, jeśli był, przestał działać.',
      `Jeśli to nie Państwo zmienili hasło, prosimy jak najszybciej zadzwonić: ${sender.phone}.`,
      ...signature(sender),
    ],
  };
}

/** Says that an address was made under which due dates are read without signing in. */
export function calendarAddressLetter(sender: LetterSender): Letter {
  return {
    subject: 'Utworzono adres kalendarza w e-BOK',
    paragraphs: [
      GREETING,
      'w portalu Moje Rozliczenia utworzono tajny adres, pod którym program kalendarza widzi terminy i kwoty płatności bez logowania. Poprzedni adres, jeśli był, przestał działać.',
      `Jeśli to nie Państwo utworzyli adres, prosimy zmienić hasło – adres przestanie wtedy działać – i jak najszybciej zadzwonić: ${sender.phone}.`,
      ...signature(sender),
    ],
  };
}

function signature(sender: LetterSender): string[] {
  return [
    sender.cooperative,
    'Ta wiadomość została wysłana automatycznie, prosimy na nią nie odpowiadać. Nigdy nie prosimy o podanie hasła.',
  ];
}
