import type { CooperativeRow } from './cooperative.repository.js';
import type { Cooperative } from './cooperative.type.js';

/** The settings as the API shows them. */
export function toCooperative(row: CooperativeRow): Cooperative {
  const { street, postalCode, city } = row;
  return {
    name: row.name,
    transferName: row.transferName,
    nip: row.nip,
    address: { street, postalCode, city, lines: [street, `${postalCode} ${city}`] },
    phone: row.phone,
    email: row.email,
    emergencyPhone: row.emergencyPhone,
    website: row.website,
    officeHours: row.officeHours,
    privacyNotice: { version: row.privacyNoticeVersion, text: row.privacyNotice },
    terms: { version: row.termsVersion, text: row.termsText },
    accessibilityStatement: { version: row.termsVersion, text: row.accessibilityText },
  };
}
