package org.punte.identity.encounter;

import org.punte.web.problem.ProblemType;

/** How writing down a contact is refused. */
enum EncounterProblem implements ProblemType {
    COMPANION_IS_NO_INTERPRETER(400, "A companion is never the interpreter"),
    CONCERN_WITHOUT_EVIDENCE(400, "A concern about credibility needs evidence"),
    ENCOUNTER_NOT_FOUND(404, "Contact not found"),
    ENCOUNTER_INCOMPLETE(409, "The contact is not complete"),
    ENCOUNTER_SUBMITTED(409, "The contact is submitted");

    private final int status;
    private final String title;

    EncounterProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
