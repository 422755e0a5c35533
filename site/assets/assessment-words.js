"use strict";const assessmentWords=(()=>{function paragraphs(sentences){return sentences.map((sentence)=>elements.make("p","",sentence));}
function introduction({draw,of,pass,planned}){return paragraphs([
draw < of ? wording.count("assessment_drawn", draw, { of: `${of}` }) : wording.count("assessment_questions", draw),...(pass?[wording.text("assessment_pass",{pass:wording.percent(pass)})]:[]),...(planned?[wording.count("assessment_planned",planned)]:[]),wording.text("assessment_marked_last"),]);}
function outcome({score,points,percent},pass){const result=wording.text("assessment_result",{score:wording.score(score,points),percent:wording.percent(percent)});const passed=elements.make("p","assessment-score",result);if(!pass){return[passed];}
const reached=percent>=pass;const told=wording.text(reached?"assessment_passed":"assessment_failed",{pass:wording.percent(pass)});const verdict=elements.make("p","",elements.make("strong","verdict",told));verdict.setAttribute("data-verdict",reached?"right":"wrong");return[passed,verdict];}
function unfit({gone,missing}){return[
...(gone>0?[wording.count("assessment_gone",gone)]:[]),...(missing>0?[wording.count("assessment_missing",missing)]:[]),];}
function details(attempt,mark,gain,planned){return paragraphs([
...(gain ? [wording.count("assessment_gain", gain.n, { before: `${gain.before}`, after: `${gain.after}` })] : []),...unfit(mark),...(planned && attempt.attempt > planned ? [wording.text("assessment_was_beyond", { attempt: `${attempt.attempt}` })] : []),...(planned&&attempt.attempt>=planned?[wording.count("assessment_beyond",planned)]:[]),]);}
function list(all,best,mark){if(all.length<2){return[];}
const rows=all.map((attempt)=>{const{score,points,percent}=mark(attempt);const result=wording.text("assessment_result",{score:wording.score(score,points),percent:wording.percent(percent)});const row=elements.make("li","",wording.text("assessment_attempt",{attempt: `${attempt.attempt}`, moment: wording.moment(attempt.finished_at), result,}));if(attempt===best){row.append(" ",elements.make("strong","",wording.text("assessment_best")));}
return row;});return[
elements.make("h3","",wording.text("assessment_attempts")),elements.make("ul","assessment-attempts",...rows),];}
return Object.freeze({introduction,outcome,unfit,details,list});})();