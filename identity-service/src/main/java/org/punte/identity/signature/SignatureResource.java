package org.punte.identity.signature;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** The signature of a conversation that was oral. */
@Path("/v1/conversations/{id}/signature")
class SignatureResource implements Representing {
    private final SignatureWorkflow workflow;

    SignatureResource(SignatureWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "An oral consent was signed, or a second person heard it; the task ends with that")
    public RestResponse<SignatureView> sign(@RestPath UUID id, @NotNull @Valid SignConversation command) {
        return Tags.tagged(workflow.sign(id, command));
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "Whether a conversation was signed or witnessed")
    public RestResponse<SignatureView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
