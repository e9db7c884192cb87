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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Listed;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.matching.EndReason;
import org.punte.portal.client.matching.Link;
import org.punte.portal.client.matching.LinkReading;
import org.punte.portal.client.matching.MatchingClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** How a record belongs together with others, and what was read through a link. */
@Path("/")
@Authenticated
class LinkResource {
    private final MatchingClient matching;
    private final IdentityClient identity;
    private final People people;

    LinkResource(@RestClient MatchingClient matching, @RestClient IdentityClient identity, People people) {
        this.matching = matching;
        this.identity = identity;
        this.people = people;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                UUID person, List<Link> links, List<Person> others, People people, @Nullable Refusal refusal);

        static native TemplateInstance one(
                Link link, Listed<LinkReading> readings, People people, @Nullable Refusal refusal);
    }

    @GET
    @Path("persons/{person}/links")
    public TemplateInstance list(@RestPath UUID person) {
        return ofPerson(person, null);
    }

    @POST
    @Path("persons/{person}/links")
    public Response make(@RestPath UUID person, @RestForm String key, @BeanParam LinkForm form) {
        return Attempt.then(
                "/persons/" + person + "/links",
                () -> matching.link(key, form.command(person)),
                refusal -> ofPerson(person, refusal));
    }

    @GET
    @Path("links/{id}")
    public TemplateInstance one(@RestPath UUID id, @RestQuery @Nullable String after) {
        return page(id, Fields.text(after), null);
    }

    @POST
    @Path("links/{id}/ending")
    public Response end(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return Attempt.then(
                "/links/" + id,
                () -> matching.end(
                        id, key, new MatchingClient.EndLink(Fields.required(Fields.code(EndReason.class, reason)))),
                refusal -> page(id, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("links/{id}/ending")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/links/" + id);
    }

    /** One can link only records with both of which one works. */
    private TemplateInstance ofPerson(UUID person, @Nullable Refusal refusal) {
        var links = matching.links(person).items();
        var others = Listed.orNone(() -> identity.persons(null)).stream()
                .filter(other -> !other.id().equals(person))
                .toList();
        return Templates.list(person, links, others, people, refusal);
    }

    private TemplateInstance page(UUID id, @Nullable String after, @Nullable Refusal refusal) {
        return Templates.one(matching.link(id), matching.readings(id, after), people, refusal);
    }
}
