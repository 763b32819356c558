/** What stands on an access slip: one A4, the upper part for the resident, the lower for the office. */
export interface AccessSlip {
  /** For example `D/2026/0412`. */
  readonly number: string;
  /** Who handed it out, as typed at the desk. */
  readonly issuedBy: string;
  readonly issuedAt: Date;
  /** The starting password works before this instant. */
  readonly expiresAt: Date;
  readonly login: string;
  /** Four groups of four. Printed on the upper part only; nothing else keeps it. */
  readonly startingPassword: string;
  readonly holderName: string;
  /** One line, for example „os. Źródlane 15/23”. */
  readonly unitAddress: string;
  readonly accountNumber: string;
  /** Address of the portal, for the person and for the QR code (never with the password in it). */
  readonly portalUrl: string;
  readonly cooperative: {
    readonly name: string;
    readonly street: string;
    readonly postalCode: string;
    readonly city: string;
    readonly phone: string;
    readonly officeHours: string;
  };
}
