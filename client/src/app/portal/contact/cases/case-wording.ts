import type { AddressWords } from '../../../core/navigation/address-words';
import type { CaseStatus, CaseTopic } from './cases.generated';

/** Topics in the order of the form, by their words in the address. */
export const TOPIC_WORDS = {
  oplaty: 'CHARGES',
  wplaty: 'PAYMENTS',
  media: 'MEDIA',
  dane: 'DATA',
  zaswiadczenie: 'CERTIFICATE',
  pisma: 'DOCUMENTS',
  usterka: 'REPAIR',
  inne: 'OTHER',
} as const satisfies AddressWords<CaseTopic>;

/** Topics in the order of the form. */
export const TOPICS: readonly CaseTopic[] = Object.values(TOPIC_WORDS);

/** States by their words in the address. */
export const STATUS_WORDS = {
  nowe: 'NEW',
  'w-toku': 'IN_PROGRESS',
  'czekaja-na-ciebie': 'WAITING_FOR_YOU',
  zamkniete: 'CLOSED',
} as const satisfies AddressWords<CaseStatus>;

const TOPIC_KEYS: Readonly<Record<CaseTopic, string>> = {
  CHARGES: 'cases.topic.charges',
  PAYMENTS: 'cases.topic.payments',
  MEDIA: 'cases.topic.media',
  DATA: 'cases.topic.data',
  CERTIFICATE: 'cases.topic.certificate',
  DOCUMENTS: 'cases.topic.documents',
  REPAIR: 'cases.topic.repair',
  OTHER: 'cases.topic.other',
};

/** Text key of a topic. */
export function topicKey(topic: CaseTopic): string {
  return TOPIC_KEYS[topic];
}
