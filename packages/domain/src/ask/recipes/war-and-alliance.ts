import type { Recipe } from '../recipe.ts';

export const WAR_AND_ALLIANCE = [
  {
    slug: 'troops-in-kursk',
    ideas: ['fragments', 'aliases'],
    query: /* GraphQL */ `query TroopsInKursk {
  sent: indicator(slug: "dprk-troops-in-russia") {
    ...FiguresAndTheirSources
  }
  dead: indicator(slug: "dprk-dead-in-kursk") {
    ...FiguresAndTheirSources
  }
  words: events(filter: { from: "2024-10", text: "Kursk OR soldiers", hasDisputes: true }, first: 10) {
    edges {
      node {
        date
        title
        dispute {
          positions {
            heldBy
            view
          }
        }
      }
    }
  }
}

fragment FiguresAndTheirSources on Indicator {
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
        perspective
      }
    }
  }
}
`,
  },
  {
    slug: 'claims-and-denials-of-arms',
    ideas: ['fragments', 'aliases', 'nesting'],
    query: /* GraphQL */ `query ClaimsAndDenialsOfArms {
  denial: event(slug: "2022-dprk-denies-arms-sales") {
    ...WhoHoldsWhatOfArms
  }
  claim: event(slug: "2023-container-shipments-claim") {
    ...WhoHoldsWhatOfArms
  }
}

fragment WhoHoldsWhatOfArms on Event {
  title
  dateLabel
  confidence
  dispute {
    question
    positions {
      heldBy
      view
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];
