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
import org.punte.portal.client.finding.FindingClient;
import org.punte.portal.page.Pages;
import org.punte.portal.told.Told;

/** First contacts with a person: a draft that can be left and taken up again, then submitted. */
@Path("/persons/{person}/contacts")
@Authenticated
class ContactsResource {
    private static final String KIND = "encounters";

    private final FindingClient findings;

    ContactsResource(@RestClient FindingClient findings) {
        this.findings = findings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance contacts(UUID person, List<Told> contacts);
    }

    @GET
    public TemplateInstance contacts(@RestPath UUID person) {
        return Templates.contacts(person, Told.kept(findings.of(person, KIND)).rows("items"));
    }

    @POST
    public Response begin(@RestPath UUID person, @RestForm String key) {
        var begun = Told.kept(findings.add(person, KIND, key, Map.of()));
        return Pages.goTo("/contacts/" + begun.value("id"));
    }
}
