/** Everything a bank's transfer form asks for; made by the server. */
export interface TransferDetails {
  readonly recipient: string;
  readonly address: string;
  /** 26 digits. */
  readonly nrb: string;
  readonly nrbFormatted: string;
  /** Grosze, positive. */
  readonly amount: number;
  readonly title: string;
  /** Text of the banks' 2D code; absent when it cannot be made. */
  readonly qr: string | null;
  /** Code of why there is none; the box only says that there is none. */
  readonly qrRefusal?: string | null;
}

/** One line of the box: what is shown and what is copied. */
export interface TransferRow {
  readonly label: string;
  readonly shown: string;
  readonly copied: string;
}
