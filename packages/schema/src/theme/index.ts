import './theme.queries.ts';
import './theme.type.ts';
