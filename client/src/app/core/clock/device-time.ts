/** The moment by this device's own clock: for what only this device sees, e.g. when an answer arrived. */
export function deviceTime(): Date {
  return new Date();
}
