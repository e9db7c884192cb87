package org.punte.portal.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;

/** The referrals that the own agency received, and those that it sent. */
@Path("/referrals")
@Authenticated
class ListResource {
    private final ReferralClient referrals;
    private final Lines lines;

    ListResource(@RestClient ReferralClient referrals, Lines lines) {
        this.referrals = referrals;
        this.lines = lines;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(boolean received, List<Line> lines, Filter filter, @Nullable String next);
    }

    @GET
    @Path("received")
    public TemplateInstance received(@BeanParam Filter filter) {
        return page(
                true, referrals.received(filter.status(), filter.urgency(), filter.service(), filter.after()), filter);
    }

    @GET
    @Path("sent")
    public TemplateInstance sent(@BeanParam Filter filter) {
        return page(false, referrals.sent(filter.ofSent()), filter);
    }

    private TemplateInstance page(boolean received, Listed<Referral> list, Filter filter) {
        var next = list.next() == null ? null : filter.from(list.next());
        return Templates.list(received, lines.of(list.items()), filter, next);
    }
}
