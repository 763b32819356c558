/** The longest password, in characters after normalisation. */
export const LONGEST_PASSWORD = 128;
