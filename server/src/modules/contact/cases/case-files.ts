import type { FileLink } from '../../../platform/files/file-link.type.js';
import type { CaseAttachment, ContactCase } from './contact-case.type.js';

/** The address and the name of a file sent with a message. */
export function attachmentLink(attachment: Pick<CaseAttachment, 'id' | 'fileName' | 'mediaType'>): FileLink {
  const { id, fileName, mediaType } = attachment;
  return { url: `/files/case-attachments/${id}`, fileName, mediaType };
}

/** „Kopia PDF” of a case. */
export function casePdfLink({ id, number }: Pick<ContactCase, 'id' | 'number'>): FileLink {
  return {
    url: `/files/cases/${id}.pdf`,
    fileName: `sprawa-${number.replaceAll('/', '-')}.pdf`,
    mediaType: 'application/pdf',
  };
}
