package org.punte.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Looked;
import org.punte.portal.client.consent.ConsentClient;
import org.punte.portal.client.consent.Effect;
import org.punte.portal.client.identity.Consent;
import org.punte.portal.client.transfer.OpenReferral;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Changing one's mind about more than one consent: what it would end is shown first, then asked. */
@Path("/persons/{person}/changes")
@Authenticated
class ChangeResource {
    private final ConsentClient consents;
    private final Touched touched;
    private final Directory directory;

    ChangeResource(@RestClient ConsentClient consents, Touched touched, Directory directory) {
        this.consents = consents;
        this.touched = touched;
        this.directory = directory;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance effect(
                UUID person,
                Asking.What what,
                Effect effect,
                Looked<OpenReferral> touched,
                Directory directory,
                @Nullable Refusal refusal);
    }

    @GET
    @Path("new")
    public TemplateInstance effect(
            @RestPath UUID person, @RestQuery @Nullable String act, @RestQuery @Nullable String receiver) {
        return page(person, Asking.What.of(act, receiver, null), null);
    }

    /** The same, of one kind of data: sent as a form, so that its name stands in no history of a browser (safety 40). */
    @POST
    @Path("effect")
    public Response show(@RestPath UUID person, @BeanParam Asking asking) {
        return Pages.answer(200, page(person, asking.what(), null));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("effect")
    public Response comeBackToEffect(@RestPath UUID person) {
        return comeBack(person);
    }

    @POST
    public Response change(@RestPath UUID person, @RestForm String key, @BeanParam Asking asking) {
        return Attempt.of(
                () -> {
                    consents.stop(person, key, asking.command());
                    return Pages.goTo("/persons/" + person + "/consents");
                },
                refusal -> page(person, asking.what(), refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack(@RestPath UUID person) {
        return Pages.goTo("/persons/" + person + "/consents");
    }

    private TemplateInstance page(UUID person, Asking.What what, @Nullable Refusal refusal) {
        var effect = consents.preview(person, what.act(), what.receiver(), what.category());
        return Templates.effect(person, what, effect, touched(person, what, effect), directory, refusal);
    }

    /** Where no consent ends, nothing asked under one does. */
    private Looked<OpenReferral> touched(UUID person, Asking.What what, Effect effect) {
        if (effect.ends().isEmpty()) return Looked.nothing();
        var ending = effect.ends().stream().map(Consent::id).toList();
        return what.category() == null ? touched.with(person, ending) : touched.withLastCategory(person, ending);
    }
}
