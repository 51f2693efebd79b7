/** Jest's globalTeardown of the int and e2e tiers. */
export default async function stopPostgres() {
  await globalThis.testPostgres?.stop();
}
