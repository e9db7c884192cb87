package org.punte.identity.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of somebody of the agency, or one attempt, in full.
 *
 * @param person by id alone, as asked for; may be nobody's
 * @param pseudonym of a record of the agency's own; absent for another agency's, and for nobody's
 * @param place in the agency's chain; absent while it is not chained
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditedReading(
        UUID id,
        UUID person,
        @Nullable String pseudonym,
        UUID account,
        @Nullable String workerCode,
        Instant at,
        String decision,
        List<String> categories,
        @Nullable UUID grant,
        @Nullable UUID consent,
        @Nullable UUID emergency,
        @Nullable UUID link,
        @Nullable Long place) {}
