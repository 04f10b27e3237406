/** Which ends of a bar fade. */
const FADES = { both: [0, 1, 0], from: [0, 1, 1], to: [1, 1, 0] } as const;
const COLORS = { WITHIN: 'var(--data-soft)', THROUGHOUT: 'var(--data)' } as const;

/** The fill of a bar as `SoftFills` with this id defines it; undefined when both ends are firm. */
export function softFill(id: string, shape: keyof typeof COLORS, isSoftFrom: boolean, isSoftTo: boolean): string | undefined {
  if (!isSoftFrom && !isSoftTo) return undefined;
  return `url(#${id}-${shape}-${isSoftFrom ? (isSoftTo ? 'both' : 'from') : 'to'})`;
}

/** The fades of bars and dots whose dates are circa, doubtful or open. */
export function SoftFills({ id }: { id: string }) {
  return (
    <defs>
      {Object.entries(COLORS).map(([shape, color]) =>
        Object.entries(FADES).map(([fade, stops]) => (
          <linearGradient key={shape + fade} id={`${id}-${shape}-${fade}`}>
            {stops.map((opacity, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three stops that never change
              <stop key={index} offset={index / 2} style={{ stopColor: color, stopOpacity: opacity }} />
            ))}
          </linearGradient>
        )),
      )}
      <radialGradient id={`${id}-DAY`}>
        <stop offset="0.2" style={{ stopColor: 'var(--ink)' }} />
        <stop offset="1" style={{ stopColor: 'var(--ink)', stopOpacity: 0 }} />
      </radialGradient>
    </defs>
  );
}
