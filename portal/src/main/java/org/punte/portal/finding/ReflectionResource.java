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
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;
import org.punte.portal.told.Told;

/** Time to recover and to think: offered, taken, longer, ended, and what the person says meanwhile. */
@Path("/persons/{person}/reflection")
@Authenticated
class ReflectionResource {
    private static final String KIND = "reflection-periods";

    private final FindingClient findings;

    ReflectionResource(@RestClient FindingClient findings) {
        this.findings = findings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance periods(UUID person, List<Told> periods, Told form, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance periods(@RestPath UUID person) {
        return page(person, Told.nothing(), null);
    }

    @POST
    public Response offer(@RestPath UUID person, MultivaluedMap<String, String> form) {
        var typed = Told.typed(form);
        return Attempt.then(
                address(person),
                () -> findings.add(person, KIND, typed.value("key"), typed.body()),
                refusal -> page(person, typed, refusal));
    }

    @POST
    @Path("{id}/{move:start|extension|end|cooperation}")
    public Response move(
            @RestPath UUID person, @RestPath UUID id, @RestPath String move, MultivaluedMap<String, String> form) {
        var typed = Told.typed(form);
        return Attempt.then(
                address(person),
                () -> findings.move(KIND, id, move, typed.value("key"), typed.body()),
                refusal -> page(person, Told.nothing(), refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{move:start|extension|end|cooperation}")
    public Response comeBack(@RestPath UUID person) {
        return Pages.goTo(address(person));
    }

    private TemplateInstance page(UUID person, Told form, @Nullable Refusal refusal) {
        return Templates.periods(person, Told.kept(findings.of(person, KIND)).rows("items"), form, refusal);
    }

    private static String address(UUID person) {
        return "/persons/" + person + "/reflection";
    }
}
