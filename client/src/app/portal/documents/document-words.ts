import type { IconName } from '../../ui/icon/icon-names';
import type { Tone } from '../../ui/tag/tag';
import type {
  ConsentState,
  DeliveryKind,
  DeliverySource,
  DocumentKind,
  DocumentStatus,
} from './documents.generated';

/** A state as a tag: what it means, its icon and the key of its word. */
export interface StateWording {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
}

const KINDS: Readonly<Record<DocumentKind, string>> = {
  CHARGE_NOTICE: 'documents.kind.chargeNotice',
  INVOICE: 'documents.kind.invoice',
  CORRECTION: 'documents.kind.correction',
  MEDIA_SETTLEMENT: 'documents.kind.mediaSettlement',
  DEMAND: 'documents.kind.demand',
  INFORMATION: 'documents.kind.information',
};
const STATUSES: Readonly<Record<DocumentStatus, StateWording>> = {
  SENT: { tone: 'neutral', icon: 'mail', word: 'documents.status.sent' },
  DELIVERED: { tone: 'neutral', icon: 'check', word: 'documents.status.delivered' },
  OPENED: { tone: 'credit', icon: 'check_circle', word: 'documents.status.opened' },
  BOUNCED: { tone: 'due', icon: 'warning', word: 'documents.status.bounced' },
};
const EVENTS: Readonly<Record<DeliveryKind, string>> = {
  SENT: 'documents.event.sent',
  DELIVERED: 'documents.event.delivered',
  OPENED: 'documents.event.opened',
  BOUNCED: 'documents.event.bounced',
};
const SOURCES: Readonly<Record<DeliverySource, string>> = {
  OFFICE: 'documents.by.office',
  DOWNLOAD: 'documents.by.download',
  ARCHIVE: 'documents.by.archive',
};
const CONSENTS: Readonly<Record<ConsentState, StateWording>> = {
  GRANTED: { tone: 'credit', icon: 'check', word: 'documents.consent.granted' },
  NONE: { tone: 'neutral', icon: 'info', word: 'documents.consent.none' },
  WITHDRAWN: { tone: 'neutral', icon: 'close', word: 'documents.consent.withdrawn' },
};

/** The kinds in the order in which they are offered. */
export const DOCUMENT_KINDS = Object.keys(KINDS) as readonly DocumentKind[];

/** Text keys and tags of what the server says. */
export const kindWord = (kind: DocumentKind): string => KINDS[kind];
export const statusWording = (status: DocumentStatus): StateWording => STATUSES[status];
export const eventWord = (event: DeliveryKind): string => EVENTS[event];
export const sourceWord = (source: DeliverySource): string => SOURCES[source];
export const consentWording = (state: ConsentState): StateWording => CONSENTS[state];
