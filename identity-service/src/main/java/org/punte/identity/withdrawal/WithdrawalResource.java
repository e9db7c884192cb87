package org.punte.identity.withdrawal;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.identity.consent.ConsentList;
import org.punte.identity.consent.ConsentView;
import org.punte.identity.suspect.Suspicion;
import org.punte.identity.withdrawal.WithdrawConsent.Asked;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Taking a consent back. */
@Path("/v1/consents/{id}")
class WithdrawalResource implements Representing {
    private final WithdrawalWorkflow workflow;
    private final ConsentList consents;
    private final Suspicion suspicion;

    WithdrawalResource(WithdrawalWorkflow workflow, ConsentList consents, Suspicion suspicion) {
        this.workflow = workflow;
        this.consents = consents;
        this.suspicion = suspicion;
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Withdraw a consent; what it opened is closed with the same commit")
    public RestResponse<ConsentView> withdraw(@RestPath UUID id, @NotNull @Valid WithdrawConsent command) {
        if (command.asked() == Asked.GUARDIAN)
            suspicion.requireHeard(consents.see(id).person(), command.guardian());
        return Tags.tagged(workflow.withdraw(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return consents.see(id);
    }
}
