package org.punte.referrals.reading;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.referral.Filter;
import org.punte.referrals.referral.ReferralLists;
import org.punte.referrals.referral.ReferralLists.Coded;
import org.punte.referrals.timeline.TimelineView;
import org.punte.web.caller.ClientScope;
import org.punte.web.outside.Outside;
import org.punte.web.page.CursorPage;

/** Referrals to read. */
@Path("/v1/referrals")
class ReferralResource {
    private final ReferralReading reading;
    private final ReferralLists lists;
    private final Views views;

    ReferralResource(ReferralReading reading, ReferralLists lists, Views views) {
        this.reading = reading;
        this.lists = lists;
        this.views = views;
    }

    @GET
    @Path("/drafts")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Operation(summary = "My own drafts")
    public CursorPage<SentView> drafts(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.drafts(after, limit).map(views::sent);
    }

    @GET
    @Path("/sent")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(
            summary = "What my agency has sent, newest first; if only what is not over, what is due first comes first")
    public CursorPage<SentView> sent(
            @RestQuery @Nullable ReferralStatus status,
            @RestQuery @Nullable Urgency urgency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable UUID person,
            @RestQuery @DefaultValue("false") boolean open,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.sent(new Filter(status, urgency, service, person, open), after, limit)
                .map(views::sent);
    }

    @GET
    @Path("/received")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "What my agency has received, newest first")
    public CursorPage<ReceivedView> received(
            @RestQuery @Nullable ReferralStatus status,
            @RestQuery @Nullable Urgency urgency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.received(new Filter(status, urgency, service, null, false), after, limit)
                .map(referral -> views.received(referral, null));
    }

    @GET
    @Path("/unassigned")
    @RolesAllowed(SUPERVISOR)
    @Operation(summary = "What my agency has taken on and nobody can work on any more, newest first")
    public CursorPage<ReceivedView> unassigned(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return lists.unassigned(after, limit).map(referral -> views.received(referral, null));
    }

    @GET
    @Path("/codes")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @Operation(
            summary =
                    "The codes of those of these referrals that I may read: what a page calls something of which it has the id")
    public CursorPage<Coded> codes(@RestQuery @Size(max = 100) List<UUID> id) {
        return new CursorPage<>(id.isEmpty() ? List.of() : lists.codes(id), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "One referral, as my side sees it")
    public RestResponse<ReferralView> show(@RestPath UUID id) {
        return tagged(Outside.asking(() -> reading.show(id)));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({DESK, CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:read")
    @Operation(summary = "What happened to it")
    public CursorPage<TimelineView> timeline(@RestPath UUID id) {
        return new CursorPage<>(Outside.asking(() -> reading.timeline(id)), null);
    }
}
