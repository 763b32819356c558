import type { AddressWords } from '../../../core/navigation/address-words';
import type { IconName } from '../../../ui/icon/icon-names';
import type { Tone } from '../../../ui/tag/tag';
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

/** A state as its tag shows it. */
export interface StatusWording {
  readonly tone: Tone;
  readonly icon: IconName;
  /** Text key. */
  readonly word: string;
}

const STATUS_WORDINGS: Readonly<Record<CaseStatus, StatusWording>> = {
  NEW: { tone: 'info', icon: 'add_circle', word: 'cases.status.new' },
  IN_PROGRESS: { tone: 'neutral', icon: 'schedule', word: 'cases.status.inProgress' },
  WAITING_FOR_YOU: { tone: 'due', icon: 'mail', word: 'cases.status.waiting' },
  CLOSED: { tone: 'neutral', icon: 'check_circle', word: 'cases.status.closed' },
};

/** Text key of a topic. */
export function topicKey(topic: CaseTopic): string {
  return TOPIC_KEYS[topic];
}

/** The tag of a case. */
export function statusWording(status: CaseStatus): StatusWording {
  return STATUS_WORDINGS[status];
}
