package org.punte.portal.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
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
import org.punte.portal.told.Told;

/** One first contact: a draft that can be left and taken up again, then submitted. */
@Path("/")
@Authenticated
class ContactResource {
    private static final String KIND = "encounters";

    private final FindingClient findings;

    ContactResource(@RestClient FindingClient findings) {
        this.findings = findings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance contact(Told contact, Told form, @Nullable Refusal refusal);
    }

    @GET
    @Path("contacts/{id}")
    public TemplateInstance contact(@RestPath UUID id) {
        var kept = Told.kept(findings.one(KIND, id));
        return Templates.contact(kept, kept, null);
    }

    @POST
    @Path("contacts/{id}")
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> form) {
        var typed = Told.typed(form);
        return Attempt.then(
                "/contacts/" + id,
                () -> findings.save(KIND, id, typed.tag(), typed.body()),
                refusal -> again(id, typed, refusal));
    }

    @POST
    @Path("contacts/{id}/submission")
    public Response submit(@RestPath UUID id, @RestForm String key) {
        return Attempt.then("/contacts/" + id, () -> findings.move(KIND, id, "submission", key, Map.of()), refusal -> {
            var kept = Told.kept(findings.one(KIND, id));
            return Templates.contact(kept, kept, refusal);
        });
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("contacts/{id}/submission")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/contacts/" + id);
    }

    private TemplateInstance again(UUID id, Told typed, Refusal refusal) {
        var kept = Told.kept(findings.one(KIND, id));
        return Templates.contact(kept, refusal.isStale() ? typed.beside(kept) : typed, refusal);
    }
}
