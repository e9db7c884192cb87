package org.punte.identity.reflection;

import org.punte.web.problem.ProblemType;

/** How a period is refused. */
enum ReflectionProblem implements ProblemType {
    REFLECTION_DATES_NOT_POSSIBLE(400, "The period cannot last so"),
    REFLECTION_NOT_FOUND(404, "Period not found"),
    REFLECTION_OPEN(409, "A period is open already"),
    REFLECTION_MOVE_NOT_ALLOWED(409, "The period cannot become this now");

    private final int status;
    private final String title;

    ReflectionProblem(int status, String title) {
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
