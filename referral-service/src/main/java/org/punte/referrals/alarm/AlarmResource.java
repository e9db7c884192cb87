package org.punte.referrals.alarm;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;

/** What was said of a referral, for both its sides. */
@Path("/v1/referrals/{id}/alarms")
class AlarmResource {
    private final ReferralMoves referrals;
    private final Alarms alarms;

    AlarmResource(ReferralMoves referrals, Alarms alarms) {
        this.referrals = referrals;
        this.alarms = alarms;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:read")
    @Transactional
    @Operation(summary = "Reminders, escalations and whatever else was said of a referral that waited; oldest first")
    public CursorPage<AlarmView> list(@RestPath UUID id) {
        return new CursorPage<>(alarms.of(referrals.visible(id)), null);
    }
}
