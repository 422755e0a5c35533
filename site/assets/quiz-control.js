"use strict";function quizControl(kind,form,key,say){switch(kind){case "single":
case "multiple":
return new QuizChoices(form,key,kind);case "gaps":
return new QuizGaps(form,key);case "ordering":
return new QuizOrder(form,key,say);case "matching":
return new QuizPairs(form,key);default:
return undefined;}
}
