package org.punte.portal.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.figures.FigureClient;
import org.punte.portal.client.figures.Release;
import org.punte.portal.client.figures.Release.Figure;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** One quarter across agencies. */
@Path("/statistics/releases/{id}")
@Authenticated
class ReleaseResource {
    private final FigureClient figures;

    ReleaseResource(@RestClient FigureClient figures) {
        this.figures = figures;
    }

    /** A figure that differs, with the sheet that knows its words. */
    record Changed(Sheet sheet, Release.Difference at) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(
                Release release, List<Sheet> sheets, List<Changed> differences, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    @Path("publication")
    public Response publish(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String seen) {
        var command = new FigureClient.Publish(seen != null);
        return Attempt.then(
                "/statistics/releases/" + id, () -> figures.publish(id, key, command), refusal -> page(id, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("publication")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/statistics/releases/" + id);
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var release = figures.release(id);
        List<Figure> shown = release.figures() == null ? List.of() : release.figures();
        var sheets = shown.stream()
                .collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(measure -> Sheet.of(measure.getKey(), measure.getValue()))
                .toList();
        return Templates.one(release, sheets, differences(release), refusal);
    }

    private static List<Changed> differences(Release release) {
        if (release.differences() == null) return List.of();
        return release.differences().stream()
                .map(at -> new Changed(Sheet.of(at.measure(), List.of()), at))
                .toList();
    }
}
