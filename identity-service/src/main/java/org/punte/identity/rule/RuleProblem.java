package org.punte.identity.rule;

import org.punte.web.problem.ProblemType;

/** How changing a deadline is refused. */
enum RuleProblem implements ProblemType {
    DEADLINE_DATE_NOT_POSSIBLE(400, "A deadline cannot change on that day"),
    DEADLINE_RULE_NOT_FOUND(404, "Deadline not found");

    private final int status;
    private final String title;

    RuleProblem(int status, String title) {
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
