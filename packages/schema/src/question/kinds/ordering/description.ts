/** For the enum of the API. */
export const description = 'By putting the options into order.';
