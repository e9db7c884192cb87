package org.punte.identity.consent;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.tag.Tags;

/** Consents over HTTP. */
@Path("/v1/consents/{id}")
class ConsentResource {
    private final ConsentList consents;

    ConsentResource(ConsentList consents) {
        this.consents = consents;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One consent")
    public RestResponse<ConsentView> see(@RestPath UUID id) {
        return Tags.tagged(consents.see(id));
    }
}
