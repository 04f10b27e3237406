import { useEffect, useState } from 'react';

export type Outline = { readonly region: string | null; readonly outline: string };

/** The outlines of countries, loaded when a map is first shown. */
export function useOutlines(): readonly Outline[] | 'loading' | 'failed' {
  const [outlines, setOutlines] = useState<readonly Outline[] | 'loading' | 'failed'>('loading');
  useEffect(() => {
    import('../../generated/map-outlines.json').then(
      ({ default: loaded }) => setOutlines(loaded),
      () => setOutlines('failed'),
    );
  }, []);
  return outlines;
}
