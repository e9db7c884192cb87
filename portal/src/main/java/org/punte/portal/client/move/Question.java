package org.punte.portal.client.move;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question about a referral; {@code answer} is a code of its own list, or of a language. */
public record Question(
        int number,
        QuestionCode question,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable String answer,
        @Nullable String words) {
    public boolean isOpen() {
        return answeredAt == null;
    }

    /** A language is answered by its own code, not by one of a list. */
    public boolean isAboutLanguage() {
        return question == QuestionCode.LANGUAGE;
    }

    /** The answer, where it is one of the codes. */
    public @Nullable AnswerCode answerCode() {
        for (var code : AnswerCode.values()) if (code.name().equals(answer)) return code;
        return null;
    }

    /** Holds words: never printed. */
    @Override
    public String toString() {
        return "Question[" + number + "]";
    }
}
