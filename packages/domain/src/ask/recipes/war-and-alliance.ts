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
}

fragment FiguresAndTheirSources on Indicator {
  name
  unit
  points {
    dateLabel
    value
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
