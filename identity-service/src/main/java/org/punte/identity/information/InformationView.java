package org.punte.identity.information;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** What a person was told, newest first, for the assigned workers. */
record InformationView(UUID id, List<Given> given, int version) implements Tagged {
    /** One telling. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Given(
            UUID id,
            List<RecordInformation.Topic> topics,
            String language,
            RecordInformation.Level level,
            String noticeVersion,
            boolean heard,
            @Nullable String view,
            UUID givenBy,
            Instant givenAt) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Given[%s]".formatted(id);
        }
    }
}
