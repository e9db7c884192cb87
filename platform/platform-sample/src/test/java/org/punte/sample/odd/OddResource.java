package org.punte.sample.odd;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.punte.web.caller.Roles;

/** Forgets its roles, or fails. */
@Path("/v1/odd")
class OddResource {
    @GET
    @Path("/unannotated")
    public String unannotated() {
        return "nobody may read this";
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Roles.CASEWORKER)
    public String broken() {
        throw new IllegalStateException("a detail that is nobody's business");
    }
}
