/** A file that could not even be loaded counts as one failed test; so does a run that left no results. */
export function summarise(counts) {
  if (!counts) return '0 passed, 1 failed';
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  return `${counts.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
