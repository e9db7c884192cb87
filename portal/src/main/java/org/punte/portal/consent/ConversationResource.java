package org.punte.portal.consent;

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
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.minor.Guardians;
import org.punte.portal.client.minor.MinorClient;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What a person agreed to, recorded in one screen. */
@Path("/persons/{person}/conversations")
@Authenticated
class ConversationResource {
    private final IdentityClient identity;
    private final Directory directory;
    private final Frame frame;
    private final ConsentConfig config;
    private final MinorClient minors;

    ConversationResource(
            @RestClient IdentityClient identity,
            @RestClient MinorClient minors,
            Directory directory,
            Frame frame,
            ConsentConfig config) {
        this.minors = minors;
        this.config = config;
        this.identity = identity;
        this.directory = directory;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                UUID person,
                List<Agency> agencies,
                List<Guardians.Kept> guardians,
                Conversation form,
                String notice,
                @Nullable Refusal refusal);
    }

    @GET
    @Path("new")
    public TemplateInstance form(
            @RestPath UUID person,
            @RestQuery @Nullable String call,
            @RestQuery @Nullable String asking,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String parent) {
        return page(person, Conversation.before(call, asking, to, parent), null);
    }

    @POST
    public Response record(@RestPath UUID person, @RestForm String key, @BeanParam Conversation form) {
        return Attempt.then(
                form.next(person),
                () -> identity.converse(person, key, form.command()),
                refusal -> page(person, form, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack(@RestPath UUID person) {
        return Pages.goTo("/persons/" + person + "/conversations/new");
    }

    private TemplateInstance page(UUID person, Conversation form, @Nullable Refusal refusal) {
        var home = frame.me().agency().id();
        var others = directory.besides(home);
        var guardians = Silence.orNone(() -> minors.guardians(person).able());
        return Templates.form(person, others, guardians, form, config.notice(), refusal);
    }
}
