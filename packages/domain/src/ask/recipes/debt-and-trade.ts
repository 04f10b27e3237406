import type { Recipe } from '../recipe.ts';

export const DEBT_AND_TRADE = [
  {
    slug: 'debt-in-roubles',
    ideas: ['nesting', 'arguments'],
    query: /* GraphQL */ `query DebtInRoubles {
  indicator(slug: "dprk-debt-to-ussr-roubles") {
    name
    unit
    caveats
    points {
      date
      value
      isEstimate
      isDerived
      note
      citations {
        source {
          label
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'collapse-of-trade',
    ideas: ['aliases', 'fragments', 'nesting'],
    query: /* GraphQL */ `query CollapseOfTrade {
  rubles: indicator(slug: "ussr-dprk-trade-roubles") {
    ...SeriesOfTrade
  }
  index: indicator(slug: "dprk-russia-trade-index-1990-1992") {
    ...SeriesOfTrade
  }
  dollarsByMoscow: indicator(slug: "russia-dprk-trade-russian-statistics") {
    ...SeriesOfTrade
  }
  dollarsBySeoul: indicator(slug: "dprk-russia-trade-kotra") {
    ...SeriesOfTrade
  }
  event(slug: "1991-trade-collapse") {
    title
    causes {
      slug
      title
    }
    facts {
      text
    }
    dispute {
      question
      positions {
        view
        heldBy
        citations {
          source {
            label
          }
        }
      }
    }
  }
}

fragment SeriesOfTrade on Indicator {
  name
  unit
  caveats
  points {
    date
    value
    isEstimate
    isDerived
    note
    citations {
      source {
        label
      }
    }
  }
}
`,
  },
  {
    slug: 'two-statistics',
    ideas: ['fragments', 'aliases'],
    query: /* GraphQL */ `query TwoStatisticsOfOneTrade {
  seoul: indicator(slug: "dprk-russia-trade-kotra") {
    ...SeriesOfTrade
  }
  moscow: indicator(slug: "russia-dprk-trade-russian-statistics") {
    ...SeriesOfTrade
  }
}

fragment SeriesOfTrade on Indicator {
  name
  unit
  caveats
  points {
    date
    value
    isEstimate
    isDerived
    note
    citations {
      source {
        label
      }
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];
