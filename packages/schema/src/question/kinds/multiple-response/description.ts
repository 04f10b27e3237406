/** For the enum of the API. */
export const description = 'By choosing all right options and no other.';
