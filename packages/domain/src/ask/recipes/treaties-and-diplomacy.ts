import type { Recipe } from '../recipe.ts';

export const TREATIES_AND_DIPLOMACY = [
  {
    slug: 'three-treaties',
    ideas: ['fragments', 'aliases'],
    query: /* GraphQL */ `query ThreeTreatiesOfAlliance {
  of1961: event(slug: "1961-treaty-of-friendship") {
    ...TreatyInFacts
  }
  of2000: event(slug: "2000-treaty-of-friendship") {
    ...TreatyInFacts
  }
  of2024: event(slug: "2024-comprehensive-strategic-partnership-treaty") {
    ...TreatyInFacts
  }
}

fragment TreatyInFacts on Event {
  title
  date
  facts {
    text
  }
  dispute {
    question
  }
}
`,
  },
  {
    slug: 'treaties-of-a-state',
    ideas: ['variables', 'filters', 'aliases', 'fragments'],
    query: /* GraphQL */ `query TreatiesWithMoscow($side: Side!, $from: String) {
  treaties: events(filter: { kinds: [TREATY], sides: [MOSCOW, $side], match: ALL, from: $from }, first: 30) {
    ...WhoConcludedWhat
    edges {
      node {
        facts {
          text
        }
      }
    }
  }
  agreements: events(
    filter: {
      kinds: [AID, DEBT, ENERGY, INFRASTRUCTURE, MILITARY, TRADE]
      text: "agreement OR agreed OR signed OR protocol"
      sides: [MOSCOW, $side]
      match: ALL
      from: $from
    }
    first: 40
  ) {
    ...WhoConcludedWhat
  }
}

fragment WhoConcludedWhat on EventConnection {
  totalCount
  edges {
    node {
      slug
      date
      title
      kind
      participations {
        role
        actor {
          name
        }
      }
      consequences {
        date
        title
      }
    }
  }
}
`,
    variables: '{\n  "side": "PYONGYANG",\n  "from": "1945"\n}',
  },
  {
    slug: 'meetings-of-leaders',
    ideas: ['arguments', 'nesting'],
    query: /* GraphQL */ `query MeetingsOfLeaders {
  indicator(slug: "leader-meetings") {
    name
    definition
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
}
`,
  },
  {
    slug: 'moscow-and-seoul',
    ideas: ['aliases', 'filters', 'fragments', 'connections'],
    query: /* GraphQL */ `query MoscowAndSeoul {
  soviet: events(filter: { from: "1990", to: "1995", actors: ["ussr", "rok"], match: ALL }, first: 8) {
    ...DatesAndSources
  }
  russian: events(filter: { from: "1990", to: "1995", actors: ["russian-federation", "rok"], match: ALL }, first: 8) {
    ...DatesAndSources
  }
}

fragment DatesAndSources on EventConnection {
  totalCount
  edges {
    node {
      title
      date
      citations {
        source {
          citation(style: CHICAGO)
        }
      }
    }
  }
}
`,
  },
  {
    slug: 'latest-summits',
    ideas: ['filters', 'connections', 'nesting'],
    query: /* GraphQL */ `query LatestSummits {
  events(filter: { kinds: [SUMMIT, VISIT], actors: ["putin", "kim-jong-un"], match: ALL }, orderBy: DATE_DESC, first: 10) {
    totalCount
    edges {
      node {
        slug
        date
        title
        places {
          name
        }
        participations {
          role
          actor {
            name
            kind
          }
        }
      }
    }
  }
}
`,
  },
] as const satisfies readonly Recipe[];
