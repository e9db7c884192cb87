package org.punte.referrals.directory;

import org.punte.web.problem.ProblemType;

/** How the directory refuses. */
public enum DirectoryProblem implements ProblemType {
    /** Not there, or not shown to this agency. */
    LISTING_NOT_FOUND(404, "Service not found"),
    /** Nowhere in the directory stands where somebody could be found. */
    ADDRESS_NOT_IN_DIRECTORY(409, "The directory holds no addresses"),
    /** Those who investigate shelter nobody. */
    SERVICE_NOT_OF_THIS_KIND(409, "An agency of this kind does not offer this service"),
    /** What is offered stays what it is; another service is another entry. */
    SERVICE_CANNOT_CHANGE(409, "An entry is about one service"),
    /** What has ended for good is not begun again; another one is another entry. */
    SERVICE_ENDED(409, "This service has ended for good"),
    /** Carries {@code alternatives}: agencies to which the person has agreed and that come into question now. */
    SERVICE_TEMPORARILY_CLOSED(409, "This service is closed");

    private final int status;
    private final String title;

    DirectoryProblem(int status, String title) {
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
