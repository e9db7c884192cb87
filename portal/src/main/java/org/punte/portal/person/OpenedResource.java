package org.punte.portal.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The person after acceptance. The page comes back by itself until the grant is there, with or without JavaScript. */
@Path("/referrals/{id}/person")
@Authenticated
class OpenedResource {
    private static final int PATIENCE = 30;

    private final Opening opening;

    OpenedResource(Opening opening) {
        this.opening = opening;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance opened(UUID referral, Opened opened, int again);
    }

    /** {@code again} counts the returns; {@code -1} stops them. */
    @GET
    public TemplateInstance person(@RestPath UUID id, @RestQuery @DefaultValue("0") int again) {
        var next = again < 0 || again >= PATIENCE ? -1 : again + 1;
        return Templates.opened(id, opening.of(id), next);
    }
}
