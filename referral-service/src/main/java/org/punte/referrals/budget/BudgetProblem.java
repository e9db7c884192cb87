package org.punte.referrals.budget;

import org.punte.web.problem.ProblemType;

/** How asking too much is refused. */
enum BudgetProblem implements ProblemType {
    /** Carries {@code budget}. */
    DAILY_BUDGET_SPENT(429, "Enough was asked for today");

    private final int status;
    private final String title;

    BudgetProblem(int status, String title) {
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
