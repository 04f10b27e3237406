import type { Recipe } from '../recipe.ts';

export const PEOPLE_AND_LABOUR = [
  {
    slug: 'loggers-and-builders',
    ideas: ['aliases', 'filters'],
    query: /* GraphQL */ `query LoggersAndBuilders {
  workers: indicator(slug: "dprk-workers-in-russia") {
    unit
    points {
      date
      value
      isEstimate
      isDerived
      note
    }
  }
  agreements: events(filter: { themes: ["people"], kinds: [TRADE, SANCTIONS] }, first: 20) {
    totalCount
    edges {
      node {
        slug
        date
        title
      }
    }
  }
}
`,
  },
  {
    slug: 'offices-of-kim-il-sung',
    ideas: ['languages', 'aliases', 'arguments'],
    query: /* GraphQL */ `query OfficesOfKimIlSung {
  actor(slug: "kim-il-sung") {
    name
    korean: name(locale: KO)
    russian: name(locale: RU)
    offices {
      office {
        title
      }
      label
      firstAttested
      lastAttested
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];
