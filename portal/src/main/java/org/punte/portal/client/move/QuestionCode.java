package org.punte.portal.client.move;

import static org.punte.portal.client.move.AnswerCode.UNKNOWN;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** What a receiver may ask, and the codes that answer it. A language is answered by its own code. */
public enum QuestionCode {
    LANGUAGE,
    AGE_RANGE(
            AnswerCode.UNDER_6,
            AnswerCode.FROM_6_TO_11,
            AnswerCode.FROM_12_TO_14,
            AnswerCode.FROM_15_TO_17,
            AnswerCode.FROM_18_TO_24,
            AnswerCode.FROM_25_TO_59,
            AnswerCode.FROM_60),
    INTERPRETER(AnswerCode.YES, AnswerCode.NO),
    ACCOMPANIMENT(AnswerCode.YES, AnswerCode.NO),
    STAFF_GENDER(AnswerCode.FEMALE, AnswerCode.MALE, AnswerCode.NO_PREFERENCE),
    SPECIAL_NEEDS(AnswerCode.YES, AnswerCode.NO),
    ALREADY_HELPED(AnswerCode.YES, AnswerCode.NO),
    ARRIVAL(AnswerCode.WITHIN_2_HOURS, AnswerCode.TODAY, AnswerCode.TOMORROW, AnswerCode.THIS_WEEK, AnswerCode.LATER),
    LENGTH_OF_STAY(AnswerCode.A_FEW_NIGHTS, AnswerCode.WEEKS, AnswerCode.MONTHS),
    @JsonEnumDefaultValue
    OTHER;

    private final List<AnswerCode> answers;

    QuestionCode(AnswerCode... answers) {
        this.answers = Stream.concat(Stream.of(answers), Stream.of(UNKNOWN)).toList();
    }

    public List<AnswerCode> answers() {
        return answers;
    }

    /** What a form offers. */
    public static List<QuestionCode> offered() {
        return Stream.of(values()).filter(question -> question != OTHER).toList();
    }
}
