import { encode } from 'uqr';

/**
 * Draws a text as a QR code (ISO/IEC 18004) with a medium correction of errors: a projector blurs and paper creases.
 *
 * Returns SVG path data in modules and the number of modules on a side, the quiet zone of four around the code included.
 */
export function toQrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data.map((row, y) =>
    listRuns(row)
      .map(({ from, to }) => `M${from} ${y}h${to - from}v1h${from - to}z`)
      .join(''),
  );
  return { path: path.join(''), size };
}

// Readers need it to find the code.
const QUIET_ZONE = 4;

/** The dark stretches of a row: one rectangle each instead of one a module. */
function listRuns(row: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from: number | null = null;
  for (const [x, isDark] of [...row, false].entries()) {
    if (isDark && from === null) from = x;
    if (!isDark && from !== null) {
      runs.push({ from, to: x });
      from = null;
    }
  }
  return runs;
}
