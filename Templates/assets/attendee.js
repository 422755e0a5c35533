"use strict";

/** Who answers in this browser: a number if they gave one, and 128 random bits that tell their attempts from others'. */
const attendee = (() => {
  /** @param {Partial<{ participant: string | null }>} value */
  const isParticipant = ({ participant }) => participant === null || (typeof participant === "string" && participantNumber.read(participant)?.number === participant);
  const participants = records.of("participant", isParticipant, () => "participant", undefined, () => ({ participant: null }));

  /** @param {Partial<{ learner: string }>} value */
  const isLearner = ({ learner }) => typeof learner === "string" && /^[0-9a-f]{32}$/.test(learner);
  const learners = records.of("learner", isLearner, () => "learner", undefined, () => ({ learner: randomId() }));

  /** @returns {Promise<string | null>} the number, "017-T" */
  async function participant() {
    const { record } = await participants.recall("participant");
    return record?.participant ?? null;
  }

  /** @param {string | null} number */
  function become(number) {
    return participants.save({ participant: null }, () => ({ participant: number }));
  }

  /** @returns {Promise<string>} the learner of this browser and course, made when first asked for */
  async function learner() {
    const known = (await learners.recall("learner")).record;
    if (known) {
      return known.learner;
    }
    // Another tab may have made one meanwhile: a record that is there stays.
    await learners.save({ learner: randomId() }, () => ({}));
    return (await learners.recall("learner")).record?.learner ?? randomId();
  }

  return Object.freeze({ participant, become, learner });
})();
