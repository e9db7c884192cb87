package org.punte.identity.mention;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Looking at a text. The same text has the same answer, so there is no idempotency key here. */
@Path("/v1/persons/{id}/mentions")
class MentionResource {
    private final MentionLook look;

    MentionResource(MentionLook look) {
        this.look = look;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Does this text say who the person is?")
    public MentionsView look(@RestPath UUID id, @NotNull @Valid LookForMentions command) {
        return look.at(id, command.text());
    }
}
