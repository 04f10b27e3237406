import { passOn } from '@/features/proxy/pass-on.ts';

export const dynamic = 'force-dynamic';

/** What the API serves beside its graph: `/graphql/schema.graphql`. */
export { passOn as GET };
