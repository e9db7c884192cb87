package org.punte.identity.conversation;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentList;
import org.punte.identity.consent.ConsentView;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.signin.SignInAge;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Talking with a person about sharing, and what the person agreed to. */
@Path("/v1/persons/{id}")
class PersonConversationResource implements Representing {
    private final ConversationWorkflow workflow;
    private final ConsentList consents;
    private final SignInAge signIn;

    PersonConversationResource(ConversationWorkflow workflow, ConsentList consents, SignInAge signIn) {
        this.workflow = workflow;
        this.consents = consents;
        this.signIn = signIn;
    }

    @POST
    @Path("/conversations")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Record what a person agreed to share, with which agencies, until when; another basis takes a fresh sign-in")
    public RestResponse<ConversationView> hold(@RestPath("id") UUID person, @NotNull @Valid HoldConversation command) {
        if (!command.onConsent()) signIn.requireFresh();
        var view = workflow.hold(person, command);
        return Tags.created("/v1/conversations/" + view.id(), view);
    }

    @GET
    @Path("/consents")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "What a person agreed to, newest first")
    public CursorPage<ConsentView> consents(
            @RestPath("id") UUID person,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return consents.page(person, after, limit);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
