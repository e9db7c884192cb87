package org.punte.portal.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.finding.FindingClient;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;
import org.punte.portal.told.Grid;
import org.punte.portal.told.Told;

/** One indicator sheet: a long form that is saved in between, and once submitted a page that says why. */
@Path("/")
@Authenticated
class ObservationResource {
    private static final String KIND = "indicator-sheets";

    private final FindingClient findings;
    private final Grid grid;

    ObservationResource(@RestClient FindingClient findings, Grid grid) {
        this.findings = findings;
        this.grid = grid;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sheet(
                Told sheet, Told form, List<Grid.Group> groups, boolean child, @Nullable Refusal refusal);

        static native TemplateInstance result(Told sheet, Grid.Names names);
    }

    @GET
    @Path("observations/{id}")
    public TemplateInstance sheet(@RestPath UUID id) {
        var kept = Told.kept(findings.one(KIND, id));
        if (!kept.given("submittedAt")) return form(kept, kept, null);
        return Templates.result(kept, Grid.names(grid.of(kept.value("profile"))));
    }

    @POST
    @Path("observations/{id}")
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> form) {
        var typed = Told.typed(form);
        var body = new HashMap<>(typed.body());
        body.putIfAbsent("answers", Map.of());
        return Attempt.then(
                "/observations/" + id,
                () -> findings.save(KIND, id, typed.tag(), body),
                refusal -> again(id, typed, refusal));
    }

    @POST
    @Path("observations/{id}/submission")
    public Response submit(@RestPath UUID id, @RestForm String key) {
        return Attempt.then(
                "/observations/" + id, () -> findings.move(KIND, id, "submission", key, Map.of()), refusal -> {
                    var kept = Told.kept(findings.one(KIND, id));
                    return form(kept, kept, refusal);
                });
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("observations/{id}/submission")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/observations/" + id);
    }

    private TemplateInstance again(UUID id, Told typed, Refusal refusal) {
        var kept = Told.kept(findings.one(KIND, id));
        return form(kept, refusal.isStale() ? typed.beside(kept) : typed, refusal);
    }

    private TemplateInstance form(Told sheet, Told form, @Nullable Refusal refusal) {
        var profile = sheet.value("profile");
        return Templates.sheet(sheet, form, grid.of(profile), profile.startsWith("CHILD"), refusal);
    }
}
