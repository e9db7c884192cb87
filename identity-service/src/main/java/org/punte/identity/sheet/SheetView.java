package org.punte.identity.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.grid.SheetResult;
import org.punte.web.tag.Tagged;

/** A sheet with its answers; once submitted with what they say and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SheetView(
        UUID id,
        UUID person,
        String profile,
        UUID filledBy,
        Instant startedAt,
        Instant savedAt,
        @Nullable Instant submittedAt,
        boolean superseded,
        Map<String, Answer> answers,
        @Nullable Answer act,
        @Nullable String gaps,
        @Nullable SheetResult result,
        int version)
        implements Tagged {
    static SheetView of(Sheet s, FillSheet filled, @Nullable SheetResult result, boolean superseded) {
        return new SheetView(
                s.id,
                s.person,
                s.profile,
                s.filledBy,
                s.startedAt,
                s.savedAt,
                s.submittedAt,
                superseded,
                filled.answers(),
                filled.act(),
                filled.gaps(),
                result,
                s.version);
    }

    @Override
    public String toString() {
        return "SheetView[sealed]";
    }
}
