package org.punte.identity.link;

import org.punte.web.problem.ProblemType;

/** How questions about links are refused. */
enum LinkProblem implements ProblemType {
    LINK_NOT_FOUND(404, "Link not found"),
    LINKED_ALREADY(409, "These records are linked so already"),
    LINK_ENDED(409, "This link ended before");

    private final int status;
    private final String title;

    LinkProblem(int status, String title) {
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
