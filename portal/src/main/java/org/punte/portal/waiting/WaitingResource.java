package org.punte.portal.waiting;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A page of its own: whoever comes here from a message has to act, not to read all of a referral. */
@Path("/referrals/{id}/waiting")
@Authenticated
class WaitingResource {
    private final WaitingPage page;

    WaitingResource(WaitingPage page) {
        this.page = page;
    }

    @GET
    public TemplateInstance waiting(@RestPath UUID id) {
        return page.of(id, null);
    }
}
