package org.punte.referrals.hsds;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** What this API is. */
@JsonNaming(SnakeCaseStrategy.class)
record HsdsBase(String version, String profile, String openapiUrl) {
    static final HsdsBase PRESENT = new HsdsBase(
            "3.0",
            "https://docs.openreferral.org/en/3.0/hsds/overview.html",
            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json");
}
