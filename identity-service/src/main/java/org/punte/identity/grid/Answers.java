package org.punte.identity.grid;

import java.util.Map;
import org.punte.identity.code.Answer;

/** What was answered to each indicator; to one that is left out nothing was asked. {@code act}: recruited, moved, harboured or received. */
public record Answers(Map<String, Answer> answers, Answer act) {
    Answer to(String indicator) {
        return answers.getOrDefault(indicator, Answer.NOT_ASKED);
    }
}
