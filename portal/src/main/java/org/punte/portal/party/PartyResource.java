package org.punte.portal.party;

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
import org.punte.portal.agency.People;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.party.PartyAnswer;
import org.punte.portal.client.party.PartyClient;
import org.punte.portal.client.referral.Answer;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Items that are answered together: what both sides see of them, and the one answer. */
@Path("/parties/{id}")
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
    public TemplateInstance one(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    @Path("acknowledgement")
    public Response acknowledge(@RestPath UUID id, @RestForm String key) {
        return answer(id, () -> parties.acknowledge(id, key, new Answer.Nothing()));
    }

    @POST
    @Path("acceptance")
    public Response accept(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm List<UUID> workers,
            @RestForm List<UUID> referrals,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String remark) {
        return answer(id, () -> {
            var some = referrals == null || referrals.isEmpty() ? null : referrals;
            var others = Fields.text(reason) == null ? null : declining(reason, remark);
            parties.accept(id, key, new PartyAnswer.Accept(workers, some, others));
        });
    }

    @POST
    @Path("decline")
    public Response decline(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String remark) {
        return answer(id, () -> parties.decline(id, key, declining(reason, remark)));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{answer:acknowledgement|acceptance|decline}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/parties/" + id);
    }

    private Response answer(UUID id, Runnable work) {
        return Attempt.then("/parties/" + id, work, refusal -> page(id, refusal));
    }

    private static Answer.Decline declining(@Nullable String reason, @Nullable String remark) {
        return new Answer.Decline(Fields.required(Fields.code(DeclineReason.class, reason)), Fields.text(remark));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        var party = parties.party(id);
        var me = frame.me();
        var received = party.receiver().equals(me.agency().id());
        var colleagues = received && me.answers() ? people.all() : List.<Colleague>of();
        var other = received ? party.sender() : party.receiver();
        return Templates.one(new PartyPage(party, directory.name(other), colleagues, me), refusal);
    }
}
