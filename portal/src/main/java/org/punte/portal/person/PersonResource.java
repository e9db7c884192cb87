package org.punte.portal.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Looked;
import org.punte.portal.client.cases.CaseClient;
import org.punte.portal.client.cases.CaseFile;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Person;
import org.punte.portal.fact.SentForm;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The persons assigned to the one who signed in. */
@Path("/persons")
@Authenticated
class PersonResource {
    private final IdentityClient identity;
    private final CaseClient cases;
    private final Directory directory;
    private final SentForm facts;
    private final Items items;

    PersonResource(
            @RestClient IdentityClient identity,
            @RestClient CaseClient cases,
            Directory directory,
            SentForm facts,
            Items items) {
        this.identity = identity;
        this.cases = cases;
        this.directory = directory;
        this.facts = facts;
        this.items = items;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listed<Person> persons);

        static native TemplateInstance form(NewPerson form, Typed typed, @Nullable Refusal refusal);

        static native TemplateInstance one(
                Person person, List<Agreed> consents, Looked<Item> items, List<CaseFile> files, boolean mayBegin);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.list(identity.persons(Fields.text(after)));
    }

    @GET
    @Path("new")
    public TemplateInstance form() {
        return Templates.form(new NewPerson(), Typed.of(Map.of()), null);
    }

    @POST
    public Response register(@RestForm String key, @BeanParam NewPerson form) {
        var typed = facts.typed();
        return Attempt.of(
                () -> Pages.goTo("/persons/"
                        + identity.register(key, form.command(typed)).id()),
                refusal -> Templates.form(form, typed, refusal));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        var person = identity.person(id);
        var consents = Listed.orNone(() -> identity.consents(id)).stream()
                .map(consent -> new Agreed(consent, directory.name(consent.receiver())))
                .toList();
        var files = Looked.at(() -> cases.caseFiles(id, null, null));
        var open = files.items().stream().noneMatch(CaseFile::isOpen);
        return Templates.one(person, consents, items.of(id, files), files.items(), open);
    }
}
