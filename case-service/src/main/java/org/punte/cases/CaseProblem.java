package org.punte.cases;

import org.punte.web.problem.ProblemType;

/** How case-service refuses. The slugs are part of the API. */
public enum CaseProblem implements ProblemType {
    /** Not there, or not the caller's: nobody can tell the two apart. */
    CASE_FILE_NOT_FOUND(404, "Case file not found"),
    /** The same slug as identity-service's: a person with whom others work looks the same. */
    PERSON_NOT_FOUND(404, "Person not found"),
    /** One person has one open case file at an agency. */
    CASE_FILE_ALREADY_OPEN(409, "This person already has an open case file"),
    /** What is closed stays as it is. */
    CASE_FILE_CLOSED(409, "The case file is closed"),
    /** Another agency is asked to take it over: take the transfer back first. */
    CASE_FILE_OFFERED(409, "The case file is offered to another agency"),
    /** What it held stays readable, and stays as it is. */
    CASE_FILE_TRANSFERRED(409, "Another agency has taken over the case"),
    /** Only people of the caller's agency who work with people can be named. */
    WORKER_NOT_OF_THIS_AGENCY(409, "A named worker is not of this agency"),
    /** Whoever goes on with a file is assigned to its person first; whom identity-service does not assign, nobody names. */
    WORKER_NOT_WITH_PERSON(409, "A named worker does not work with this person"),
    /** The same slug as referral-service's: a supervisor lifts what was declared by mistake. */
    CONFLICT_DECLARED(409, "This worker has declared a conflict of interest"),
    /** While somebody named is there, a supervisor names others and not herself. */
    STILL_ASSIGNED(409, "A named worker still works on it");

    private final int status;
    private final String title;

    CaseProblem(int status, String title) {
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
