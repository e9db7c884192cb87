package org.punte.identity.withdrawal;

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
import org.punte.identity.consent.ConsentList;
import org.punte.identity.consent.ConsentView;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** One consent, and taking it back. */
@Path("/v1/consents/{id}")
class WithdrawalResource implements Representing {
    private final WithdrawalWorkflow workflow;
    private final ConsentList consents;

    WithdrawalResource(WithdrawalWorkflow workflow, ConsentList consents) {
        this.workflow = workflow;
        this.consents = consents;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One consent")
    public RestResponse<ConsentView> see(@RestPath UUID id) {
        return Tags.tagged(consents.see(id));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Withdraw a consent; what it opened is closed with the same commit")
    public RestResponse<ConsentView> withdraw(@RestPath UUID id, @NotNull @Valid WithdrawConsent command) {
        return Tags.tagged(workflow.withdraw(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return consents.see(id);
    }
}
