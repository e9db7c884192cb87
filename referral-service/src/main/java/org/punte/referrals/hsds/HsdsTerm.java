package org.punte.referrals.hsds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;

/** A word of a taxonomy. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record HsdsTerm(
        UUID id,
        String code,
        String name,
        String description,
        String taxonomy,
        @Nullable HsdsTaxonomy taxonomyDetail,
        String language) {

    /** The term of a service. */
    static HsdsTerm of(ServiceCode code) {
        var taxonomy = HsdsTaxonomy.SERVICES;
        var name = ServiceNames.of(code);
        return new HsdsTerm(HsdsIds.of("term", code), code.name(), name, name, taxonomy.name(), taxonomy, "eng");
    }
}
