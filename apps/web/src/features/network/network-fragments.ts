import { graphql } from '@/graphql/generated/gql.ts';

export const NetworkActorFragment = graphql(`
  fragment Network_actor on Actor { slug kind sides name(locale: $locale) }
`);

export const NetworkEventFragment = graphql(`
  fragment Network_event on Event { slug kind title(locale: $locale) dateLabel(locale: $locale) startDate endDate }
`);
