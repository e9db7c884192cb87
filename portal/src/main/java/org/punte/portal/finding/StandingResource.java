package org.punte.portal.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.finding.FindingClient;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;
import org.punte.portal.told.Told;

/** Where a person stands: every decision with its grounds, and the next one. */
@Path("/persons/{person}/standing")
@Authenticated
class StandingResource {
    private final FindingClient findings;

    StandingResource(@RestClient FindingClient findings) {
        this.findings = findings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance standing(UUID person, Told standing, Told form, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance standing(@RestPath UUID person) {
        return page(person, Told.nothing(), null);
    }

    @POST
    public Response decide(@RestPath UUID person, MultivaluedMap<String, String> form) {
        var typed = Told.typed(form);
        var once = Attempt.keyOf(typed.value("key"), List.of(typed.value("heard?")));
        return Attempt.then(
                "/persons/" + person + "/standing",
                () -> findings.add(person, "decisions", once, typed.body()),
                refusal -> page(person, typed, refusal));
    }

    private TemplateInstance page(UUID person, Told form, @Nullable Refusal refusal) {
        return Templates.standing(person, Told.kept(findings.of(person, "identification")), form, refusal);
    }
}
