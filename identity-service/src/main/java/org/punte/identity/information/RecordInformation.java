package org.punte.identity.information;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody was told, in which language and at which level, from which version of the notice; {@code view} is sealed. */
record RecordInformation(
        @NotEmpty Set<@NotNull Topic> topics,
        @NotNull @Pattern(regexp = "[a-z]{2,3}") String language,
        @NotNull Level level,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9./-]+")
        String noticeVersion,

        @NotNull Boolean heard,
        @Nullable @Size(max = 5_000) String view) {
    /** What it was about. */
    enum Topic {
        RIGHTS,
        DIRECTORATE,
        SHARING,
        GUARDIAN,
        SERVICES,
        COMPLAINTS
    }

    /** In words for whom it was said. */
    enum Level {
        YOUNG_CHILD,
        CHILD,
        ADOLESCENT,
        ADULT,
        EASY_TO_READ
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "RecordInformation[%s]".formatted(topics);
    }
}
