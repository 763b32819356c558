const LONGEST_MS = 60_000;
const PAUSE_MS = 20;

/**
 * Waits until something holds, however busy the machine is.
 *
 * @param what said when it does not come true within a minute
 */
export async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`until: ${what} did not come true`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
