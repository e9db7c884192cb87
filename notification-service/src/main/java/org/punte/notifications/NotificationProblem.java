package org.punte.notifications;

import org.punte.web.problem.ProblemType;

/** How notification-service refuses. The slugs are part of the API. */
public enum NotificationProblem implements ProblemType {
    /** Not there, or not addressed to the caller: nobody can tell the two apart. */
    MESSAGE_NOT_FOUND(404, "Message not found");

    private final int status;
    private final String title;

    NotificationProblem(int status, String title) {
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
