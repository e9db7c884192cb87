package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.DIRECT_CREATION_OFF;
import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.HOLDER;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyRepository.Filter;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.EntityTags;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** The agencies of the network over HTTP. */
@Path("/v1/agencies")
class AgencyResource implements Representing {
    private final AgencyWorkflow workflow;
    private final AgencyAccess access;
    private final AgencyMoves moves;
    private final EntityTags tags;
    private final boolean directCreation;

    /** {@code identity.agency.direct-creation}: whether agencies may come without approval. For demonstrations and tests. */
    AgencyResource(
            AgencyWorkflow workflow,
            AgencyAccess access,
            AgencyMoves moves,
            EntityTags tags,
            @ConfigProperty(name = "identity.agency.direct-creation", defaultValue = "false") boolean directCreation) {
        this.workflow = workflow;
        this.access = access;
        this.moves = moves;
        this.tags = tags;
        this.directCreation = directCreation;
    }

    @POST
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Bring an agency into the network without approval: in demonstrations only")
    public RestResponse<AgencyView> create(@NotNull @Valid CreateAgency command) {
        if (!directCreation) throw DIRECT_CREATION_OFF.because("Agencies apply and are approved");
        var view = moves.found(UuidVersion7Strategy.INSTANCE.generateUuid(null), command);
        return Tags.created("/v1/agencies/" + view.id(), view);
    }

    @GET
    @RolesAllowed(HOLDER)
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer", "identity:read"})
    @Operation(summary = "The agencies of the network, newest first")
    public CursorPage<AgencyView> list(
            @RestQuery @Nullable AgencyKind kind,
            @RestQuery @Nullable @Pattern(regexp = "[A-Z]{1,2}") String county,
            @RestQuery @Nullable AgencyStatus status,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return access.page(new Filter(kind, county, status), after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(HOLDER)
    @ClientScope({"referrals:read", "referrals:send", "referrals:answer", "identity:read"})
    @Operation(summary = "One agency; also one that has left")
    public RestResponse<AgencyView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @Operation(summary = "Change what the directory says of the own agency; numbers are kept by network administrators")
    public RestResponse<AgencyView> change(@RestPath UUID id, @NotNull @Valid ChangeAgency command) {
        return Tags.tagged(workflow.change(id, command, tags::requireMatch));
    }

    @DELETE
    @Path("/{id}/guardian")
    @RolesAllowed(AGENCY_ADMIN)
    @IfMatch
    @Operation(summary = "Name no guardian agency any more")
    public RestResponse<AgencyView> releaseGuardian(@RestPath UUID id) {
        return Tags.tagged(workflow.releaseGuardian(id, tags::requireMatch));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
