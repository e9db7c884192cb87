package org.punte.portal.referral;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.Write;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.move.ChangeDraft;
import org.punte.portal.client.move.ErrorReason;
import org.punte.portal.client.move.HoldReason;
import org.punte.portal.client.move.InterimSupport;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.MoveBody;
import org.punte.portal.client.move.MoveClient;
import org.punte.portal.client.move.NonDeliveryReason;
import org.punte.portal.client.move.QuestionCode;
import org.punte.portal.client.move.UndoReason;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.code.AnswerCodes;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.referral.ReferralPage.Unseen;
import org.punte.portal.refusal.Attempt;

/** What can happen to a referral beside yes, no and done. A refused move shows the referral again, with the reason on top. */
@Path("/referrals/{id}")
@Authenticated
class MoveResource {
    private final ReferralClient referrals;
    private final IdentityClient identity;
    private final MoveClient moves;
    private final ReferralPage page;

    MoveResource(
            @RestClient ReferralClient referrals,
            @RestClient IdentityClient identity,
            @RestClient MoveClient moves,
            ReferralPage page) {
        this.referrals = referrals;
        this.identity = identity;
        this.moves = moves;
        this.page = page;
    }

    @POST
    @Path("information-request")
    public Response ask(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String question) {
        return page.after(
                id,
                () -> moves.ask(
                        id,
                        key,
                        new MoveBody.Ask(Fields.required(Fields.code(QuestionCode.class, question), "question"))));
    }

    @POST
    @Path("information")
    public Response give(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String answer,
            @RestForm @Nullable String words) {
        return page.after(
                id, () -> moves.give(id, key, new MoveBody.Give(AnswerCodes.code(answer), Fields.text(words))));
    }

    @POST
    @Path("waitlisting")
    public Response waitlist(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String expectedOn,
            @RestForm @Nullable String interimSupport) {
        return page.after(
                id,
                () -> moves.waitlist(
                        id,
                        key,
                        new MoveBody.Waitlist(
                                Fields.required(Fields.date(expectedOn), "expectedOn"),
                                Fields.code(InterimSupport.class, interimSupport))));
    }

    @POST
    @Path("redirection")
    public Response redirect(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String proposedAgency) {
        return page.after(
                id,
                () -> moves.redirect(
                        id, key, new MoveBody.Redirect(Fields.required(Fields.id(proposedAgency), "proposedAgency"))));
    }

    @POST
    @Path("undoing")
    public Response undo(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return page.after(
                id,
                () -> moves.undo(
                        id, key, new MoveBody.Undo(Fields.required(Fields.code(UndoReason.class, reason), "reason"))));
    }

    @POST
    @Path("hold")
    public Response hold(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String reviewOn) {
        return page.after(
                id,
                () -> moves.hold(
                        id,
                        key,
                        new MoveBody.Hold(
                                Fields.required(Fields.code(HoldReason.class, reason), "reason"),
                                Fields.required(Fields.date(reviewOn), "reviewOn"))));
    }

    @POST
    @Path("resumption")
    public Response resume(@RestPath UUID id, @RestForm String key) {
        return page.after(id, () -> moves.resume(id, key, new Nothing()));
    }

    @POST
    @Path("non-delivery")
    public Response fail(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String remark,
            @RestForm @Nullable String personAgrees) {
        return page.after(
                id,
                () -> moves.fail(
                        id,
                        key,
                        new MoveBody.Fail(
                                Fields.required(Fields.code(NonDeliveryReason.class, reason), "reason"),
                                Fields.text(remark),
                                Fields.yes(personAgrees))));
    }

    @POST
    @Path("return")
    public Response giveBack(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String remark,
            @RestForm @Nullable String personAgrees) {
        return page.after(
                id,
                () -> moves.giveBack(
                        id,
                        key,
                        new MoveBody.GiveBack(
                                Fields.required(Fields.code(DeclineReason.class, reason), "reason"),
                                Fields.text(remark),
                                Fields.yes(personAgrees))));
    }

    @POST
    @Path("confirmation")
    public Response confirm(@RestPath UUID id, @RestForm String key) {
        return page.after(id, () -> moves.confirm(id, key, new Nothing()));
    }

    @POST
    @Path("error")
    public Response enterInError(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return page.after(
                id,
                () -> moves.err(
                        id, key, new MoveBody.Err(Fields.required(Fields.code(ErrorReason.class, reason), "reason"))));
    }

    /**
     * Nothing goes that was not seen: what was written anew on another page is shown, and where the person's age was decided
     * meanwhile, the draft says so, and one looks again.
     */
    @POST
    @Path("sending")
    public Response send(
            @RestPath UUID id,
            @RestForm String key,
            @RestForm @Nullable String version,
            @RestForm @Nullable String ageBand) {
        return Attempt.of(
                () -> {
                    var draft = referrals.referral(id);
                    var unseen = draft.may(Move.SENDING) ? unseen(draft, version, ageBand) : Unseen.NOTHING;
                    if (unseen != Unseen.NOTHING) return page.notSent(id, unseen);
                    moves.send(id, key, new MoveBody.Send());
                    return Pages.goTo("/referrals/" + id);
                },
                refusal -> page.of(id, refusal));
    }

    /** What was not seen. Where it is the age, the draft says from now on what the record says. */
    private Unseen unseen(Referral draft, @Nullable String version, @Nullable String ageBand) {
        if (!String.valueOf(draft.version()).equals(version)) return Unseen.DRAFT;
        var band = identity.person(draft.person()).ageBand();
        if (band != draft.envelope().ageBand())
            moves.change(draft.id(), Write.tag(draft.version()), ChangeDraft.of(draft, band));
        return band == draft.envelope().ageBand() && band.name().equals(ageBand) ? Unseen.NOTHING : Unseen.AGE;
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path(
            "{move:information-request|information|waitlisting|redirection|undoing|hold|resumption|non-delivery|return|confirmation|error|sending}")
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/referrals/" + id);
    }
}
