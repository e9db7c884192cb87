package org.punte.portal.referral;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** One referral, from either side. */
@Path("/referrals")
@Authenticated
class ReferralResource {
    private final ReferralPage page;

    ReferralResource(ReferralPage page) {
        this.page = page;
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page.of(id, null);
    }
}
