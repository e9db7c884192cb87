package org.punte.referrals.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Answers by a code, or by a few words that do not say who the person is. */
public record GiveInformation(
        @Nullable @Size(max = 40) String answer,
        @Nullable @Size(max = 300) String words) {
    @JsonIgnore
    @AssertTrue(message = "needs a code or words")
    boolean isAnswer() {
        return answer != null || (words != null && !words.isBlank());
    }

    /** Holds words: never printed. */
    @Override
    public String toString() {
        return "GiveInformation";
    }
}
