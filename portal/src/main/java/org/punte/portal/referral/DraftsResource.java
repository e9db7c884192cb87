package org.punte.portal.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.move.MoveClient;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.page.Fields;

/** What one has prepared and not sent, each with the day on which it is deleted. */
@Path("/drafts")
@Authenticated
class DraftsResource {
    private final MoveClient moves;

    DraftsResource(@RestClient MoveClient moves) {
        this.moves = moves;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance drafts(List<Referral> drafts, @Nullable String next);
    }

    @GET
    public TemplateInstance drafts(@RestQuery @Nullable String after) {
        var page = moves.drafts(Fields.text(after));
        return Templates.drafts(page.items(), page.next());
    }
}
