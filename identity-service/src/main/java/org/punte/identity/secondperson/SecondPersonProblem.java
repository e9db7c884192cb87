package org.punte.identity.secondperson;

import org.punte.web.problem.ProblemType;

/** How is refused what needs two people. */
public enum SecondPersonProblem implements ProblemType {
    ANOTHER_PERSON_NEEDED(403, "Another person must do this"),
    SECOND_PERSON_NOT_FOUND(404, "Second person not found"),
    SECOND_PERSON_NOT_POSSIBLE(409, "This account cannot be a second person"),
    ALREADY_DECIDED(409, "This was decided already");

    private final int status;
    private final String title;

    SecondPersonProblem(int status, String title) {
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
