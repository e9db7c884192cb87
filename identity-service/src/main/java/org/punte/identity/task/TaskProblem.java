package org.punte.identity.task;

import org.punte.web.problem.ProblemType;

/** How questions about tasks are refused. */
enum TaskProblem implements ProblemType {
    TASK_NOT_FOUND(404, "Task not found"),
    TASK_ENDS_BY_ITS_ACT(409, "This task ends with what it asks for");

    private final int status;
    private final String title;

    TaskProblem(int status, String title) {
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
