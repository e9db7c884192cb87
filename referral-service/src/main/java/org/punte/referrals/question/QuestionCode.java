package org.punte.referrals.question;

import java.util.regex.Pattern;

/**
 * All that may be asked before an answer, and the codes that answer it; words do as well. What the envelope withholds for good
 * (origin, exploitation, health, risk) cannot be asked.
 */
public enum QuestionCode {
    /** Answered by an ISO 639 code. */
    LANGUAGE("[a-z]{2,3}"),
    AGE_RANGE("UNDER_6|FROM_6_TO_11|FROM_12_TO_14|FROM_15_TO_17|FROM_18_TO_24|FROM_25_TO_59|FROM_60"),
    INTERPRETER(Answers.YES_NO),
    /** Whether somebody brings the person. */
    ACCOMPANIMENT(Answers.YES_NO),
    STAFF_GENDER("FEMALE|MALE|NO_PREFERENCE"),
    /** Whether the place has to offer more than the envelope's requirements say. */
    SPECIAL_NEEDS(Answers.YES_NO),
    /** Whether other services already help. */
    ALREADY_HELPED(Answers.YES_NO),
    ARRIVAL("WITHIN_2_HOURS|TODAY|TOMORROW|THIS_WEEK|LATER"),
    LENGTH_OF_STAY("A_FEW_NIGHTS|WEEKS|MONTHS");

    private final Pattern answers;

    QuestionCode(String answers) {
        this.answers = Pattern.compile(answers + "|UNKNOWN");
    }

    boolean isAnsweredBy(String code) {
        return answers.matcher(code).matches();
    }

    private static final class Answers {
        private static final String YES_NO = "YES|NO";
    }
}
