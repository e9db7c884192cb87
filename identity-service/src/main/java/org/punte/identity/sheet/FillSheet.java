package org.punte.identity.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.grid.Answers;

/**
 * All answers so far, by the code of the indicator; what is left out was not asked.
 *
 * @param act of a child: whether it was recruited, moved, harboured or received by somebody
 * @param gaps why something is missing or does not fit: fear and trauma first
 */
record FillSheet(
        @NotNull @Size(max = 200) Map<@NotBlank @Size(max = 60) String, @NotNull Answer> answers,
        @Nullable Answer act,
        @Nullable @Size(max = 20_000) String gaps) {
    static final FillSheet EMPTY = new FillSheet(Map.of(), null, null);

    Answers read() {
        return new Answers(answers, act == null ? Answer.NOT_ASKED : act);
    }

    @Override
    public String toString() {
        return "FillSheet[sealed]";
    }
}
