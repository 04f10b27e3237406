import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupSeries } from './groups.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../../../content/indicators');

describe('groupSeries', () => {
  it('puts every series of the archive into a group', () => {
    const slugs = readdirSync(CONTENT).map((name) => ({ slug: path.basename(name, '.yaml') }));
    const groups = groupSeries(slugs);
    expect(groups.find(({ group }) => group === 'other')).toBeUndefined();
    expect(groups.flatMap(({ series }) => series)).toHaveLength(slugs.length);
  });

  it('keeps the order of the group, whatever the order of the archive', () => {
    const [nuclear] = groupSeries([{ slug: 'dprk-nuclear-test-yields' }, { slug: 'dprk-nuclear-tests' }]);
    expect(nuclear?.series.map(({ slug }) => slug)).toEqual(['dprk-nuclear-tests', 'dprk-nuclear-test-yields']);
  });

  it('shows a series that no group names last, under "other"', () => {
    expect(groupSeries([{ slug: 'new-series' }, { slug: 'leader-meetings' }]).map(({ group }) => group)).toEqual([
      'people',
      'other',
    ]);
  });
});
