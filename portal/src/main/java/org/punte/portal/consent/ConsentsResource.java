package org.punte.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.consent.ChangeOfMind;
import org.punte.portal.client.consent.ConsentClient;
import org.punte.portal.client.consent.Mend;
import org.punte.portal.client.consent.Sign;
import org.punte.portal.client.consent.Words;
import org.punte.portal.client.identity.Consent;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Everything a person answered, the ways to change it, and what was changed before. */
@Path("/persons/{person}/consents")
@Authenticated
class ConsentsResource {
    private final IdentityClient identity;
    private final ConsentClient consents;
    private final Directory directory;

    ConsentsResource(@RestClient IdentityClient identity, @RestClient ConsentClient consents, Directory directory) {
        this.identity = identity;
        this.consents = consents;
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                UUID person,
                List<Consent> consents,
                List<ChangeOfMind> changes,
                Directory directory,
                @Nullable Refusal refusal);

        static native TemplateInstance words(UUID person, Words words);
    }

    @GET
    public TemplateInstance list(@RestPath UUID person) {
        return page(person, null);
    }

    /** What was typed about one conversation: opening it is a reading. */
    @GET
    @Path("{conversation}/words")
    public TemplateInstance words(@RestPath UUID person, @RestPath UUID conversation) {
        return Templates.words(person, consents.words(conversation));
    }

    @POST
    @Path("{conversation}/signature")
    public Response sign(
            @RestPath UUID person,
            @RestPath UUID conversation,
            @RestForm String key,
            @RestForm @Nullable String how,
            @RestForm @Nullable String evidence) {
        return Attempt.then(
                "/persons/" + person + "/consents",
                () -> consents.sign(
                        conversation, key, new Sign(Fields.required(Fields.text(how), "how"), Fields.text(evidence))),
                refusal -> page(person, refusal));
    }

    @POST
    @Path("{withdrawal}/mending")
    public Response mend(
            @RestPath UUID person,
            @RestPath UUID withdrawal,
            @RestForm String key,
            @RestForm @Nullable String confirmed) {
        return Attempt.then(
                "/persons/" + person + "/consents",
                () -> consents.mend(withdrawal, key, new Mend("yes".equals(confirmed))),
                refusal -> page(person, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{form:signature|mending}")
    public Response comeBack(@RestPath UUID person) {
        return Pages.goTo("/persons/" + person + "/consents");
    }

    private TemplateInstance page(UUID person, @Nullable Refusal refusal) {
        var answers = identity.consents(person).items();
        var changes = Listed.orNone(() -> consents.changes(person));
        return Templates.list(person, answers, changes, directory, refusal);
    }
}
