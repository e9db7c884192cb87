package org.punte.identity.reflection;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.identity.period.OfferReflection;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** The recovery and reflection periods of a person over HTTP. */
@Path("/v1/persons/{id}/reflection-periods")
class PersonReflectionResource implements Representing {
    private final ReflectionWorkflow workflow;

    PersonReflectionResource(ReflectionWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Offer a recovery and reflection period, or record why none was")
    public RestResponse<ReflectionView> offer(@RestPath("id") UUID person, @NotNull @Valid OfferReflection command) {
        var view = workflow.offer(person, command);
        return Tags.created("/v1/reflection-periods/" + view.id(), view);
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "The periods of a person, newest first")
    public CursorPage<ReflectionView> list(@RestPath("id") UUID person) {
        return new CursorPage<>(workflow.of(person), null);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
