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

/** The situations that a person was in, and apart from them who took part. */
@Path("/persons/{person}/situations")
@Authenticated
class SituationsResource {
    private static final String KIND = "situations";

    private final FindingClient findings;

    SituationsResource(@RestClient FindingClient findings) {
        this.findings = findings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance situations(
                UUID person, List<Told> situations, Told form, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance situations(@RestPath UUID person) {
        return list(person, Told.nothing(), null);
    }

    @POST
    public Response add(@RestPath UUID person, MultivaluedMap<String, String> form) {
        var typed = Told.typed(form);
        return Attempt.then(
                "/persons/" + person + "/situations",
                () -> findings.add(person, KIND, typed.value("key"), typed.body()),
                refusal -> list(person, typed, refusal));
    }

    private TemplateInstance list(UUID person, Told form, @Nullable Refusal refusal) {
        return Templates.situations(person, Told.kept(findings.of(person, KIND)).rows("items"), form, refusal);
    }
}
