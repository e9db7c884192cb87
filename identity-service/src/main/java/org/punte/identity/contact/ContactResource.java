package org.punte.identity.contact;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.punte.identity.reach.Channel;

/** May this person be contacted so, now? */
@Path("/v1/persons/{id}/contact-permission")
class ContactResource {
    private final SafeContact contact;

    ContactResource(SafeContact contact) {
        this.contact = contact;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "How the person may be reached by this channel now; refused where that is not safe")
    public Permission ask(@RestPath UUID id, @RestQuery @NotNull Channel channel) {
        return contact.require(id, channel);
    }
}
