import { DeskRefused } from './desk-refused.js';
import type { Candidate } from './desk.repository.js';

const ROLES: Readonly<Record<Candidate['role'], string>> = {
  HOLDER: 'dysponent',
  CO_HOLDER: 'współdysponent',
  PROXY: 'pełnomocnik',
};

/**
 * Whom access to an account is meant for: the person named, else its only holder.
 *
 * @throws DeskRefused with the keys to choose from when that is not one person
 */
export function chooseCandidate(
  candidates: readonly Candidate[],
  accountNumber: string,
  personKey: string | undefined,
): Candidate {
  if (candidates.length === 0) {
    throw new DeskRefused(`Konto ${accountNumber} nie ma osoby, której można dziś wydać dostęp.`);
  }
  if (personKey !== undefined) {
    const named = candidates.find((candidate) => candidate.personKey === personKey);
    if (named) return named;
    throw new DeskRefused(`Osoba ${personKey} nie należy do konta ${accountNumber}. ${choiceOf(candidates)}`);
  }
  const holders = candidates.filter(({ role }) => role === 'HOLDER');
  const [only, ...others] = holders.length > 0 ? holders : candidates;
  if (only && others.length === 0) return only;
  throw new DeskRefused(`Do konta ${accountNumber} należy kilka osób. ${choiceOf(candidates)}`);
}

function choiceOf(candidates: readonly Candidate[]): string {
  const choices = candidates.map(
    ({ personKey, displayName, role }) => `${personKey} (${displayName}, ${ROLES[role]})`,
  );
  return `Podaj --person: ${choices.join('; ')}.`;
}
