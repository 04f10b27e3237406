/** For the enum of the API. */
export const description = 'By a point on the map.';
