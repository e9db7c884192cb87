package org.punte.portal.referral;

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
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;
import org.punte.portal.client.Write;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.move.ChangeDraft;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.MoveClient;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** What one has prepared and not sent, each with the day on which it is deleted, and going on with one. */
@Path("/drafts")
@Authenticated
class DraftsResource {
    private final ReferralClient referrals;
    private final MoveClient moves;
    private final IdentityClient identity;
    private final Directory directory;
    private final Advice advice;

    DraftsResource(
            @RestClient ReferralClient referrals,
            @RestClient MoveClient moves,
            @RestClient IdentityClient identity,
            Directory directory,
            Advice advice) {
        this.referrals = referrals;
        this.moves = moves;
        this.identity = identity;
        this.directory = directory;
        this.advice = advice;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance drafts(List<Referral> drafts, @Nullable String next);

        static native TemplateInstance removal(Referral kept, int version, @Nullable Refusal refusal);

        static native TemplateInstance one(
                Referral kept,
                List<Choice> choices,
                List<Colleague> colleagues,
                Draft draft,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance drafts(@RestQuery @Nullable String after) {
        var page = moves.drafts(Fields.text(after));
        return Templates.drafts(page.items(), page.next());
    }

    /** What is no draft any more is looked at instead. */
    @GET
    @Path("{id}")
    public Response one(@RestPath UUID id) {
        var kept = referrals.referral(id);
        if (!kept.may(Move.REDRAFTING)) return Pages.goTo("/referrals/" + id);
        return Pages.answer(200, page(kept, Draft.of(kept), null));
    }

    /** {@code version}: what was read when the form was opened, so that nothing written elsewhere meanwhile is lost unseen. */
    @POST
    @Path("{id}")
    public Response change(@RestPath UUID id, @RestForm int version, @BeanParam Draft draft) {
        var kept = referrals.referral(id);
        if (!kept.may(Move.REDRAFTING)) return Pages.goTo("/referrals/" + id);
        return Attempt.then(
                "/referrals/" + id,
                () -> moves.change(id, Write.tag(version), command(kept, draft)),
                refusal -> page(kept, draft, refusal));
    }

    /** What is deleted is looked at once more first. */
    @GET
    @Path("{id}/removal")
    public Response ask(@RestPath UUID id) {
        var kept = referrals.referral(id);
        if (!kept.may(Move.REDRAFTING)) return Pages.goTo("/referrals/" + id);
        return Pages.answer(200, Templates.removal(kept, kept.version(), null));
    }

    /** {@code version}: what was read when it was asked for; what was written since is not deleted unseen. */
    @POST
    @Path("{id}/removal")
    public Response giveUp(@RestPath UUID id, @RestForm int version) {
        return Attempt.then(
                "/drafts",
                () -> moves.giveUp(id, Write.tag(version)),
                refusal -> Templates.removal(referrals.referral(id), version, refusal));
    }

    private ChangeDraft command(Referral kept, Draft draft) {
        var consent = choices(kept).stream()
                .map(Choice::consent)
                .filter(choice -> choice.id().toString().equals(draft.consent()))
                .findFirst()
                .orElseThrow(() -> new Refused(409, Problem.of("/problems/consent-missing", null)));
        return new ChangeDraft(
                consent.receiver(),
                consent.id(),
                Fields.required(draft.service(), "service"),
                draft.urgency(),
                draft.full(identity.person(kept.person()).ageBand()),
                kept.caseFile(),
                draft.absenceContact(),
                draft.note());
    }

    private TemplateInstance page(Referral kept, Draft draft, @Nullable Refusal refusal) {
        return Templates.one(kept, choices(kept), advice.colleagues(), draft, refusal);
    }

    private List<Choice> choices(Referral kept) {
        return Choice.of(identity.consents(kept.person()).items(), directory);
    }
}
