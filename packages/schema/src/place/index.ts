import './place.queries.ts';
import './place.type.ts';
