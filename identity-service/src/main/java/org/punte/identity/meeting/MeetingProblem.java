package org.punte.identity.meeting;

import org.punte.web.problem.ProblemType;

/** How saying where to meet, and asking for it, is refused. */
enum MeetingProblem implements ProblemType {
    /** Nobody vouches for it, or it names how the agency is reached. */
    MEETING_NOT_PUBLIC(400, "This is not a public place"),
    /** None is told, none is wanted any more, or it is not the caller's. */
    MEETING_NOT_FOUND(404, "Meeting not found"),
    DATE_IN_THE_PAST(409, "This day is over");

    private final int status;
    private final String title;

    MeetingProblem(int status, String title) {
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
