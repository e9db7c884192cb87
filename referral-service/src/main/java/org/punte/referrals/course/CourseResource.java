package org.punte.referrals.course;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.web.caller.ClientScope;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.IfMatch;
import org.punte.web.tag.Tagged;

/** What happens to a referral that was taken on; a test holds paths and roles to referral-life.yaml. */
@Path("/v1/referrals")
@IfMatch
class CourseResource implements Representing {
    private final ReferralCourse course;
    private final ReferralReading reading;

    CourseResource(ReferralCourse course, ReferralReading reading) {
        this.course = course;
        this.reading = reading;
    }

    @POST
    @Path("/{id}/start")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "The service has begun")
    public RestResponse<ReceivedView> start(@RestPath UUID id, @NotNull @Valid StartReferral command) {
        return tagged(course.start(id, command.firstServiceOn()));
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "It ended, with this outcome")
    public RestResponse<ReceivedView> complete(@RestPath UUID id, @NotNull @Valid CompleteReferral command) {
        return tagged(course.complete(id, command));
    }

    @POST
    @Path("/{id}/workers")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Name others to go on with it, because none of the named workers can")
    public RestResponse<ReceivedView> assign(@RestPath UUID id, @NotNull @Valid NameWorkers command) {
        return tagged(course.assign(id, command));
    }

    @POST
    @Path("/{id}/hold")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "We pause, and look at it again on this day")
    public RestResponse<ReceivedView> hold(@RestPath UUID id, @NotNull @Valid HoldReferral command) {
        return tagged(course.hold(id, command));
    }

    @POST
    @Path("/{id}/resumption")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "It goes on")
    public RestResponse<ReceivedView> resume(@RestPath UUID id) {
        return tagged(course.resume(id));
    }

    @POST
    @Path("/{id}/non-delivery")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:answer")
    @Idempotent
    @Operation(summary = "It never came about, for this reason")
    public RestResponse<ReceivedView> fail(@RestPath UUID id, @NotNull @Valid FailReferral command) {
        return tagged(course.fail(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
