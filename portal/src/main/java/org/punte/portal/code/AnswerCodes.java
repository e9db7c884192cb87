package org.punte.portal.code;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.move.AnswerCode;
import org.punte.portal.page.Fields;

/** What is answered to a question: a code of its list, or a language. */
public final class AnswerCodes {
    private AnswerCodes() {}

    /** What was chosen stays as it is; what was typed is a language, by its name or its code. */
    public static @Nullable String code(@Nullable String given) {
        var answer = Fields.text(given);
        return answer == null || isListed(answer) ? answer : Tongues.code(answer);
    }

    private static boolean isListed(String answer) {
        return Stream.of(AnswerCode.values()).anyMatch(code -> code.name().equals(answer));
    }
}
