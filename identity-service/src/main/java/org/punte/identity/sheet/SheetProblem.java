package org.punte.identity.sheet;

import org.punte.web.problem.ProblemType;

/** How filling a sheet in is refused. */
enum SheetProblem implements ProblemType {
    SHEET_NOT_FOUND(404, "Sheet not found"),
    SHEET_SUBMITTED(409, "The sheet is submitted"),
    PROFILE_NOT_FOR_A_CHILD(409, "This profile is not for a child");

    private final int status;
    private final String title;

    SheetProblem(int status, String title) {
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
