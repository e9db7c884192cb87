package org.punte.portal.party;

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
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.party.PartyClient;
import org.punte.portal.client.referral.Answer;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Items that are answered together: what both sides see of them, and the one answer. */
@Path("/parties")
@Authenticated
class PartyResource {
    private final PartyClient parties;
    private final Directory directory;
    private final People people;
    private final Frame frame;

    PartyResource(@RestClient PartyClient parties, Directory directory, People people, Frame frame) {
        this.parties = parties;
        this.directory = directory;
        this.people = people;
        this.frame = frame;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(PartyPage shown, @Nullable Refusal refusal);
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    @Path("{id}/acknowledgement")
    public Response acknowledge(@RestPath UUID id, @RestForm String key) {
        return Attempt.then(
                "/parties/" + id,
                () -> parties.acknowledge(id, key, new Answer.Nothing()),
                refusal -> page(id, refusal));
    }

    @POST
    @Path("{id}/acceptance")
    public Response accept(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return Attempt.then(
                "/parties/" + id,
                () -> parties.accept(id, typed.key, typed.acceptance()),
                refusal -> page(id, typed, new PartyTyped(), new PartyTyped(), refusal));
    }

    @POST
    @Path("{id}/decline")
    public Response decline(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return Attempt.then(
                "/parties/" + id,
                () -> parties.decline(id, typed.key, typed.decline()),
                refusal -> page(id, new PartyTyped(), typed, new PartyTyped(), refusal));
    }

    @POST
    @Path("{id}/waitlisting")
    public Response waitlist(@RestPath UUID id, @BeanParam PartyTyped typed) {
        return Attempt.then(
                "/parties/" + id,
                () -> parties.waitlist(id, typed.key, typed.waitlisting()),
                refusal -> page(id, new PartyTyped(), new PartyTyped(), typed, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/{answer:acknowledgement|acceptance|decline|waitlisting}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/parties/" + id);
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return page(id, new PartyTyped(), new PartyTyped(), new PartyTyped(), refusal);
    }

    private TemplateInstance page(
            UUID id, PartyTyped accepting, PartyTyped declining, PartyTyped waiting, @Nullable Refusal refusal) {
        var party = parties.party(id);
        var me = frame.me();
        var received = party.receiver().equals(me.agency().id());
        var colleagues = received && me.answers() ? people.all() : List.<Colleague>of();
        var other = received ? party.sender() : party.receiver();
        var shown = new PartyPage(party, directory.name(other), colleagues, me, accepting, declining, waiting);
        return Templates.one(shown, refusal);
    }
}
