import type { Messages } from 'next-intl';

/** The words that the playground and its drawings say in the browser. */
export function playgroundMessages({ playground, recipes, timeline, enums, indicator, network }: Messages) {
  return {
    playground,
    recipes,
    timeline: { tracks: timeline.tracks },
    enums: { eventKind: enums.eventKind },
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
