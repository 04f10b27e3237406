/** The largest whole number of GraphQL. */
const MOST = 2_147_483_647;

/**
 * Numbers an answer: hundredths of a second since the attempt began, by the clock of the server, and always above what is known of
 * the question. So the newest answer wins, from whichever tab or device it comes, without asking the others.
 *
 * @param known the highest number known of the question, on the device and from the server.
 * @param startedAt and `now` in milliseconds, by the clock of the server.
 */
export function nextSequence(known: number, startedAt: number, now: number): number {
  const elapsed = Math.floor((now - startedAt) / 10);
  // After some 248 days, and on a clock that went back, it goes on counting.
  return elapsed <= MOST ? Math.max(known + 1, elapsed) : known + 1;
}
