import type { Messages } from 'next-intl';

/** The words that the playground and its drawings say in the browser. */
export function playgroundMessages({
  playground,
  recipes,
  timeline,
  enums,
  indicator,
  network,
  source,
  archiveCourse,
  versions,
}: Messages) {
  return {
    playground,
    recipes,
    timeline: { tracks: timeline.tracks },
    enums: { eventKind: enums.eventKind, citationStyle: enums.citationStyle },
    archiveCourse: { needs: { steps: archiveCourse.needs.steps }, ideas: mapNames(archiveCourse.ideas) },
    versions: { difference: versions.difference },
    source: { copy: source.copy, copied: source.copied },
    indicator: { unit: indicator.unit, marks: indicator.marks, chartCaption: indicator.chartCaption },
    network: {
      legend: network.legend,
      legendNote: network.legendNote,
      mark: network.mark,
      kind: network.kind,
      node: network.node,
      tie: network.tie,
      list: network.list,
    },
  };
}

/** The names of the steps: their texts stay with the course. */
function mapNames(ideas: Messages['archiveCourse']['ideas']): Record<string, { name: string }> {
  return Object.fromEntries(Object.entries(ideas).map(([idea, { name }]) => [idea, { name }]));
}
