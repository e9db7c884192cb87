package org.punte.referrals.answer;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.web.outside.TokenForwardingFilter;

/** Ends what an acceptance opened, if nobody has read under it. */
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwardingFilter.class)
interface GrantClient {
    @POST
    @Path("/v1/referrals/{id}/grant-undoing")
    void undo(@RestPath UUID id);

    /** Of several that were accepted as one: all or none. */
    @POST
    @Path("/v1/referrals/grant-undoing")
    void undoTogether(Together together);

    /** Whose. */
    record Together(List<UUID> referrals) {}
}
