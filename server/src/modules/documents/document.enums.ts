import { registerEnumType } from '@nestjs/graphql';

import { enumOf } from '../../platform/graphql/enum-of.js';

/** Kinds of letters, in the order in which they are listed and sorted. */
export const DOCUMENT_KINDS = [
  'CHARGE_NOTICE',
  'INVOICE',
  'CORRECTION',
  'MEDIA_SETTLEMENT',
  'DEMAND',
  'INFORMATION',
] as const;

/** What a letter is. */
export const DocumentKind = enumOf(DOCUMENT_KINDS);
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What a letter is.',
  valuesMap: {
    CHARGE_NOTICE: { description: 'Zawiadomienie o opłatach: new rates and what they come to.' },
    INVOICE: { description: 'Faktura: a document of charge.' },
    CORRECTION: { description: 'Korekta of a document of charge.' },
    MEDIA_SETTLEMENT: { description: 'Rozliczenie mediów.' },
    DEMAND: { description: 'Wezwanie: a demand for payment.' },
    INFORMATION: { description: 'Informacja: anything else.' },
  },
});

/** How far letters get, in the order in which they are sorted. */
export const DOCUMENT_STATUSES = ['BOUNCED', 'SENT', 'DELIVERED', 'OPENED'] as const;

/** How far a letter got. */
export const DocumentStatus = enumOf(DOCUMENT_STATUSES);
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];
registerEnumType(DocumentStatus, {
  name: 'DocumentStatus',
  description: 'How far a letter got, as far as it concerns the caller.',
  valuesMap: {
    BOUNCED: { description: 'Zwrot: the message about it came back; the letter itself can be read here.' },
    SENT: { description: 'Wysłano: put into the portal.' },
    DELIVERED: { description: 'Dostarczono: the message about it was accepted by the mailbox.' },
    OPENED: { description: 'Otwarto: by the caller in the portal, or as the sending system knows.' },
  },
});

/** One event of a letter’s way. */
export const DeliveryKind = enumOf(['SENT', 'DELIVERED', 'OPENED', 'BOUNCED'] as const);
export type DeliveryKind = keyof typeof DeliveryKind;
registerEnumType(DeliveryKind, {
  name: 'DeliveryKind',
  description: 'One event of a letter’s way.',
  valuesMap: {
    SENT: { description: 'It was put into the portal and a message was sent.' },
    DELIVERED: { description: 'The mailbox took the message.' },
    OPENED: { description: 'It was opened.' },
    BOUNCED: { description: 'The message came back.' },
  },
});

/** Who knows of an event. */
export const DeliverySource = enumOf(['OFFICE', 'DOWNLOAD', 'ARCHIVE'] as const);
export type DeliverySource = keyof typeof DeliverySource;
registerEnumType(DeliverySource, {
  name: 'DeliverySource',
  description: 'Who knows of an event of a letter’s way.',
  valuesMap: {
    OFFICE: { description: 'The system that sent it.' },
    DOWNLOAD: { description: 'The portal: the caller downloaded the letter for the first time.' },
    ARCHIVE: { description: 'The portal: the caller first got the letter in the archive of a year.' },
  },
});

/** Order of a list of letters; ties are broken by id in the same direction. */
export enum DocumentOrder {
  SENT_AT_DESC = 'SENT_AT_DESC',
  SENT_AT_ASC = 'SENT_AT_ASC',
  KIND_DESC = 'KIND_DESC',
  KIND_ASC = 'KIND_ASC',
  TITLE_DESC = 'TITLE_DESC',
  TITLE_ASC = 'TITLE_ASC',
  STATUS_DESC = 'STATUS_DESC',
  STATUS_ASC = 'STATUS_ASC',
  BYTE_SIZE_DESC = 'BYTE_SIZE_DESC',
  BYTE_SIZE_ASC = 'BYTE_SIZE_ASC',
}
registerEnumType(DocumentOrder, {
  name: 'DocumentOrder',
  description: 'Order of a list of letters; ties are broken by id in the same direction.',
  valuesMap: {
    SENT_AT_DESC: { description: 'The latest first.' },
    SENT_AT_ASC: { description: 'The earliest first.' },
    KIND_DESC: { description: 'By kind, the order of `DocumentKind` backwards.' },
    KIND_ASC: { description: 'By kind, in the order of `DocumentKind`.' },
    TITLE_DESC: { description: 'By title without case and Polish marks, backwards.' },
    TITLE_ASC: { description: 'By title without case and Polish marks.' },
    STATUS_DESC: { description: 'By status, the order of `DocumentStatus` backwards.' },
    STATUS_ASC: { description: 'By status, in the order of `DocumentStatus`: what came back first.' },
    BYTE_SIZE_DESC: { description: 'By size, the largest first.' },
    BYTE_SIZE_ASC: { description: 'By size, the smallest first.' },
  },
});
