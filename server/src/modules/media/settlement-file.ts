import type { FileLink } from '../../platform/files/file-link.type.js';
import type { Settlement } from './media-settlement.type.js';

/** The address and the name of a settlement as a PDF. */
export function settlementPdfLink(settlement: Pick<Settlement, 'id' | 'number'>): FileLink {
  return {
    url: `/files/settlements/${settlement.id}.pdf`,
    fileName: `rozliczenie-${settlement.number.replace(/[^\p{L}\p{N}]+/gu, '-')}.pdf`,
    mediaType: 'application/pdf',
  };
}
