package org.punte.portal.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Write;
import org.punte.portal.client.identity.AgeBasis;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.person.ChangePerson;
import org.punte.portal.client.person.FormerFact;
import org.punte.portal.client.person.PersonClient;
import org.punte.portal.fact.PersonFact;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Told;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** All that is known of somebody, to be told anew; and what was thought to be so before. */
@Path("/persons/{id}")
@Authenticated
class ChangeResource {
    private static final List<PersonFact> ASKED = Stream.of(PersonFact.values())
            .filter(fact -> fact.form() != PersonFact.Form.SHOWN)
            .toList();

    private final IdentityClient identity;
    private final PersonClient persons;
    private final SentForm form;

    ChangeResource(@RestClient IdentityClient identity, @RestClient PersonClient persons, SentForm form) {
        this.identity = identity;
        this.persons = persons;
        this.form = form;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                UUID id,
                int version,
                @Nullable String basis,
                Typed typed,
                @Nullable Person now,
                @Nullable Refusal refusal);

        static native TemplateInstance before(UUID id, Listed<FormerFact> facts);
    }

    @GET
    @Path("change")
    public TemplateInstance form(@RestPath UUID id) {
        var person = identity.person(id);
        var basis = person.ageBasis() == null ? null : person.ageBasis().name();
        return Templates.form(id, person.version(), basis, Typed.of(person), null, null);
    }

    @POST
    @Path("change")
    public Response change(@RestPath UUID id, @RestForm int version, @RestForm @Nullable String ageBasis) {
        var typed = form.typed();
        return Attempt.then(
                "/persons/" + id,
                () -> {
                    var told = Told.of(typed, ASKED);
                    var basis = Fields.code(AgeBasis.class, ageBasis);
                    persons.change(id, Write.tag(version), new ChangePerson(basis, told.empty(), told.facts()));
                },
                refusal -> again(id, version, ageBasis, typed, refusal));
    }

    /** Whoever did not see what is kept now goes on from there, and sees it. */
    private TemplateInstance again(UUID id, int version, @Nullable String ageBasis, Typed typed, Refusal refusal) {
        if (!refusal.isStale()) return Templates.form(id, version, ageBasis, typed, null, refusal);
        var now = identity.person(id);
        return Templates.form(id, now.version(), ageBasis, typed, now, refusal);
    }

    @GET
    @Path("before")
    public TemplateInstance before(@RestPath UUID id, @RestQuery @Nullable String after) {
        return Templates.before(id, persons.formerFacts(id, Fields.text(after)));
    }
}
