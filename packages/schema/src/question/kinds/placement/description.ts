/** For the enum of the API. */
export const description =
  'By putting each option, an event, into its period: the targets stand in the order of time, and one may stay empty.';
