package org.punte.referrals.inquiry;

import org.punte.web.problem.ProblemType;

/** How questions for places are refused. */
enum InquiryProblem implements ProblemType {
    /** Not there, or not the caller's to answer. */
    CAPACITY_QUESTION_NOT_FOUND(404, "Question not found"),
    /** It has its answer. */
    CAPACITY_QUESTION_ANSWERED(409, "The question was answered"),
    /** The service is not given at present. */
    SERVICE_NOT_GIVEN(409, "This service is not given at present"),
    /** One of both: until it is active it neither asks nor is asked. */
    CAPACITY_ON_PROBATION(409, "On probation nobody is asked for places");

    private final int status;
    private final String title;

    InquiryProblem(int status, String title) {
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
