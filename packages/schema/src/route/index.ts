import './route.queries.ts';
import './route.type.ts';
