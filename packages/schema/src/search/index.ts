import './search.queries.ts';
import './search.type.ts';
