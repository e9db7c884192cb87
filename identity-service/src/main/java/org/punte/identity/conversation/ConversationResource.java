package org.punte.identity.conversation;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.identity.conversation.ConversationWords.Words;
import org.punte.web.tag.Tags;

/** Conversations that were held. */
@Path("/v1/conversations")
class ConversationResource {
    private final ConversationWorkflow workflow;

    ConversationResource(ConversationWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One conversation and what came of it")
    public RestResponse<ConversationView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @GET
    @Path("/{id}/words")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(
            summary =
                    "What was typed about a conversation: who may not be told, who was there, why; the ledger is told")
    public Words words(@RestPath UUID id) {
        return workflow.words(id);
    }
}
