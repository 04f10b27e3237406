import './office.queries.ts';
import './office.type.ts';
import './tenure.type.ts';
