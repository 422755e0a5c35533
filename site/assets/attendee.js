"use strict";const attendee=(()=>{const isParticipant=({participant})=>participant===null||(typeof participant==="string"&&participantNumber.read(participant)?.number===participant);const participants=records.of("participant",isParticipant,()=>"participant",undefined,()=>({participant:null}));const isLearner = ({ learner }) => typeof learner === "string" && /^[0-9a-f]{32}$/.test(learner);
const learners=records.of("learner",isLearner,()=>"learner",undefined,()=>({learner:randomId()}));async function participant(){const{record}=await participants.recall("participant");return record?.participant??null;}
function become(number){return participants.save({participant:null},()=>({participant:number}));}
async function learner(){const known=(await learners.recall("learner")).record;if(known){return known.learner;}
await learners.save({learner:randomId()},()=>({}));return(await learners.recall("learner")).record?.learner??randomId();}
return Object.freeze({participant,become,learner});})();