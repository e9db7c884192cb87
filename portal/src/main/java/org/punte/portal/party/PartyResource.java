package org.punte.portal.party;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.party.PartyClient;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Items that are answered together: what both sides see of them, what is asked about them, and the one answer. */
@Path("/parties")
@Authenticated
class PartyResource {
    private final PartyClient parties;
    private final PartyShowing showing;

    PartyResource(@RestClient PartyClient parties, PartyShowing showing) {
        this.parties = parties;
        this.showing = showing;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(PartyPage shown, @Nullable Refusal refusal);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, "", new PartyTyped(), null);
    }

    @POST
    @Path("{id}/acknowledgement")
    public Response acknowledge(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return after(id, "acknowledgement", typed, () -> parties.acknowledge(id, typed.key, new Nothing()));
    }

    @POST
    @Path("{id}/acceptance")
    public Response accept(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return after(id, "acceptance", typed, () -> parties.accept(id, typed.key, typed.acceptance()));
    }

    @POST
    @Path("{id}/decline")
    public Response decline(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return after(id, "decline", typed, () -> parties.decline(id, typed.key, typed.decline()));
    }

    @POST
    @Path("{id}/waitlisting")
    public Response waitlist(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return after(id, "waitlisting", typed, () -> parties.waitlist(id, typed.key, typed.waitlisting()));
    }

    @POST
    @Path("{id}/information-request")
    public Response ask(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return after(id, "information-request", typed, () -> parties.ask(id, typed.key, typed.asking()));
    }

    @POST
    @Path("{id}/information")
    public Response give(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return after(id, "information", typed, () -> parties.give(id, typed.key, typed.giving()));
    }

    @POST
    @Path("{id}/undoing")
    public Response undo(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return after(id, "undoing", typed, () -> parties.undo(id, typed.key, typed.undoing()));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{answer:acknowledgement|acceptance|decline|waitlisting|information-request|information|undoing}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/parties/" + id);
    }

    private Response after(UUID id, String form, PartyTyped typed, Runnable move) {
        return Attempt.then("/parties/" + id, move, refusal -> page(id, form, typed, refusal));
    }

    private TemplateInstance page(UUID id, String form, PartyTyped typed, @Nullable Refusal refusal) {
        return Templates.one(showing.of(id, form, typed), refusal);
    }
}
