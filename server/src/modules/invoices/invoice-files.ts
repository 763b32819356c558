import type { FileLink } from '../../platform/files/file-link.type.js';
import type { Invoice } from './invoice.type.js';

/** The address and the name of a document as a PDF. */
export function invoicePdfLink(invoice: Pick<Invoice, 'id' | 'number'>): FileLink {
  return {
    url: `/files/invoices/${invoice.id}.pdf`,
    fileName: `${invoice.number.replace(/[^\p{L}\p{N}]+/gu, '-')}.pdf`,
    mediaType: 'application/pdf',
  };
}
