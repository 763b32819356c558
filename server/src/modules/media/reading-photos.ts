import type { FileLink } from '../../platform/files/file-link.type.js';

/** The address and the name of a photograph sent with a reading. */
export function photoLink(
  submission: { readonly readingId: string; readonly number: string },
  mediaType: string,
): FileLink {
  return {
    url: `/files/readings/${submission.readingId}/photo`,
    fileName: `odczyt-${submission.number.replaceAll('/', '-')}.${mediaType === 'image/png' ? 'png' : 'jpg'}`,
    mediaType,
  };
}
