package org.punte.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.consent.AccessLine;
import org.punte.portal.client.consent.ConsentClient;
import org.punte.portal.page.Fields;

/** Who read a person, or tried to: for the assigned worker, and for whoever asks her. */
@Path("/persons/{person}/readings")
@Authenticated
class ReadingResource {
    private final ConsentClient consents;
    private final People people;

    ReadingResource(@RestClient ConsentClient consents, People people) {
        this.consents = consents;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(UUID person, Listed<AccessLine> lines, People people);
    }

    @GET
    public TemplateInstance list(@RestPath UUID person, @RestQuery @Nullable String after) {
        return Templates.list(person, consents.accesses(person, Fields.text(after)), people);
    }
}
