export default async function stopPostgres() {
  await globalThis.testCluster?.stop();
}
