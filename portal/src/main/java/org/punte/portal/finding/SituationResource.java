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
@Path("/")
@Authenticated
class SituationResource {
    private static final String KIND = "situations";
    private static final String WHO = "exploiters";

    private final FindingClient findings;

    SituationResource(@RestClient FindingClient findings) {
        this.findings = findings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance situation(Told situation, Told form, @Nullable Refusal refusal);

        static native TemplateInstance others(UUID situation, Told form, String version, @Nullable Refusal refusal);
    }

    @GET
    @Path("situations/{id}")
    public TemplateInstance situation(@RestPath UUID id) {
        var kept = Told.kept(findings.one(KIND, id));
        return Templates.situation(kept, kept, null);
    }

    @POST
    @Path("situations/{id}")
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> form) {
        var typed = Told.typed(form);
        return Attempt.then(
                "/situations/" + id,
                () -> findings.save(KIND, id, typed.tag(), typed.body()),
                refusal -> again(id, typed, refusal));
    }

    @GET
    @Path("situations/{id}/others")
    public TemplateInstance others(@RestPath UUID id) {
        var kept = Told.kept(findings.part(KIND, id, WHO));
        return Templates.others(id, kept, kept.value("version#"), null);
    }

    @POST
    @Path("situations/{id}/others")
    public Response saveOthers(@RestPath UUID id, MultivaluedMap<String, String> form) {
        var typed = Told.typed(form);
        var body = typed.body();
        body.putIfAbsent(WHO, List.of());
        return Attempt.then(
                "/situations/" + id + "/others",
                () -> findings.savePart(KIND, id, WHO, typed.tag(), body),
                refusal -> othersAgain(id, typed, refusal));
    }

    private TemplateInstance again(UUID id, Told typed, Refusal refusal) {
        var kept = Told.kept(findings.one(KIND, id));
        return Templates.situation(kept, refusal.isStale() ? typed.beside(kept) : typed, refusal);
    }

    private TemplateInstance othersAgain(UUID id, Told typed, Refusal refusal) {
        if (!refusal.isStale()) return Templates.others(id, typed, typed.value("version"), refusal);
        var kept = Told.kept(findings.part(KIND, id, WHO));
        return Templates.others(id, typed.beside(kept), kept.value("version#"), refusal);
    }
}
