import { passOn } from '@/features/proxy/pass-on.ts';

export const dynamic = 'force-dynamic';
export { passOn as GET };
