import './claim.queries.ts';
import './claim.type.ts';
