package org.punte.identity.audit;

import static org.punte.web.caller.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.CursorPage;

/** Readings for auditors. */
@Path("/v1/audited-readings")
class AuditResource {
    private final AuditList list;

    AuditResource(AuditList list) {
        this.list = list;
    }

    @GET
    @RolesAllowed(AUDITOR)
    @Operation(summary = "Who of the agency read whom, or tried to, newest first: in full, without names")
    public CursorPage<AuditedReading> list(
            @RestQuery @Nullable Decision decision,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return list.page(decision, after, limit);
    }
}
