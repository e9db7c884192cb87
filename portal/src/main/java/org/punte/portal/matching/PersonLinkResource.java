package org.punte.portal.matching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.matching.Link;
import org.punte.portal.client.matching.MatchingClient;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** How a record belongs together with others. */
@Path("/persons/{person}/links")
@Authenticated
class PersonLinkResource {
    private final MatchingClient matching;
    private final IdentityClient identity;
    private final People people;

    PersonLinkResource(@RestClient MatchingClient matching, @RestClient IdentityClient identity, People people) {
        this.matching = matching;
        this.identity = identity;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                UUID person, List<Link> links, List<Person> others, People people, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestPath UUID person) {
        return page(person, null);
    }

    @POST
    public Response make(@RestPath UUID person, @RestForm String key, @BeanParam LinkForm form) {
        return Attempt.then(
                "/persons/" + person + "/links",
                () -> matching.link(key, form.command(person)),
                refusal -> page(person, refusal));
    }

    /** One can link only records with both of which one works. */
    private TemplateInstance page(UUID person, @Nullable Refusal refusal) {
        var links = matching.links(person).items();
        var others = Listed.orNone(() -> identity.persons(null)).stream()
                .filter(other -> !other.id().equals(person))
                .toList();
        return Templates.list(person, links, others, people, refusal);
    }
}
