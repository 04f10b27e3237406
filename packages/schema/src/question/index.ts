import './check-question.type.ts';
import './question.type.ts';
import './question-view.type.ts';
import '../../generated/question-kind-types.ts';
