package org.punte.portal.offering;

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
import org.punte.portal.client.directory.CallClient;
import org.punte.portal.client.directory.Candidates;
import org.punte.portal.client.directory.DirectoryClient;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;
import org.punte.portal.waiting.Earlier;

/** Who could help somebody, with every reason; one is referred to, or several are called. */
@Path("/persons/{person}/candidates")
@Authenticated
class CandidatesResource {
    private final DirectoryClient directory;
    private final CallClient calls;
    private final IdentityClient identity;
    private final Earlier earlier;

    CandidatesResource(
            @RestClient DirectoryClient directory,
            @RestClient CallClient calls,
            @RestClient IdentityClient identity,
            Earlier earlier) {
        this.directory = directory;
        this.calls = calls;
        this.identity = identity;
        this.earlier = earlier;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                UUID person, Wanted wanted, @Nullable Candidates found, CallForm form, @Nullable Refusal refusal);

        static native TemplateInstance preview(
                UUID person, CallForm form, List<UUID> asked, Envelope envelope, @Nullable Refusal refusal);
    }

    /** Before a service is chosen there is only the form; whoever goes on from an earlier referral begins with what it asked for. */
    @GET
    public TemplateInstance list(@RestPath UUID person, @RestQuery @Nullable String parent) {
        var id = Fields.id(parent);
        var form = earlier.of(person, id)
                .map(found -> CallForm.after(found, earlier.today()))
                .orElseGet(() -> CallForm.after(id));
        return page(person, form, null);
    }

    /** Nobody is asked yet. */
    @POST
    @Path("preview")
    public Response preview(@RestPath UUID person, @BeanParam CallForm form) {
        return Attempt.of(
                () -> {
                    Fields.required(form.service(), "service");
                    return Pages.answer(200, preview(person, form, null));
                },
                refusal -> page(person, form, refusal));
    }

    /** The list, with everything that was chosen and ticked. Sent as a form: what is looked for stands in no address beside the person. */
    @POST
    @Path("change")
    public Response change(@RestPath UUID person, @BeanParam CallForm form) {
        return Attempt.of(
                () -> Pages.answer(200, page(person, form, null)),
                refusal -> Templates.list(person, form.wanted(), null, form, refusal));
    }

    /** Nothing goes that was not seen: where the person's age was decided meanwhile, one looks again. */
    @POST
    public Response call(@RestPath UUID person, @RestForm String key, @BeanParam CallForm form) {
        return Attempt.of(
                () -> {
                    var once = Attempt.keyOf(key, form.typed());
                    var band = band(person);
                    return form.showed(band)
                            ? Pages.goTo("/calls/"
                                    + calls.place(once, form.command(person, band))
                                            .id())
                            : Pages.answer(409, look(person, form, band, null));
                },
                refusal -> preview(person, form, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{step:preview|change}")
    public Response comeBack(@RestPath UUID person) {
        return Pages.goTo("/persons/" + person + "/candidates");
    }

    private TemplateInstance page(UUID person, CallForm form, @Nullable Refusal refusal) {
        var wanted = form.wanted();
        var found = wanted.service() == null ? null : wanted.found(directory, band(person), person);
        return Templates.list(person, wanted, found, form, refusal);
    }

    private TemplateInstance preview(UUID person, CallForm form, @Nullable Refusal refusal) {
        return look(person, form, band(person), refusal);
    }

    private TemplateInstance look(UUID person, CallForm form, Envelope.AgeBand band, @Nullable Refusal refusal) {
        return Templates.preview(person, form, form.receivers(), form.full(band), refusal);
    }

    private Envelope.AgeBand band(UUID person) {
        return identity.person(person).ageBand();
    }
}
