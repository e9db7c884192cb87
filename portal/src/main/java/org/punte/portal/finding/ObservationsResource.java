package org.punte.portal.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.finding.FindingClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.told.Grid;
import org.punte.portal.told.Told;

/** Indicator sheets: a long form that is saved in between, and once submitted a page that says why. */
@Path("/persons/{person}/observations")
@Authenticated
class ObservationsResource {
    private static final String KIND = "indicator-sheets";

    private final FindingClient findings;
    private final Grid grid;

    ObservationsResource(@RestClient FindingClient findings, Grid grid) {
        this.findings = findings;
        this.grid = grid;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sheets(UUID person, List<Told> sheets, List<String> profiles);
    }

    @GET
    public TemplateInstance sheets(@RestPath UUID person) {
        var sheets = Told.kept(findings.of(person, KIND)).rows("items");
        return Templates.sheets(person, sheets, grid.profiles());
    }

    @POST
    public Response start(@RestPath UUID person, @RestForm String key, @RestForm @Nullable String profile) {
        var command = Map.<String, Object>of("profile", Fields.required(Fields.text(profile), "profile"));
        var started = Told.kept(findings.add(person, KIND, key, command));
        return Pages.goTo("/observations/" + started.value("id"));
    }
}
