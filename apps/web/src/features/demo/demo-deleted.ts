/** Behind the address of the page for signing in, when a demo classroom was just deleted. */
export const DEMO_DELETED = '#demo-deleted';
