package org.punte.portal.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;
import org.punte.portal.page.Pages;
import org.punte.portal.referral.Shown.Call;
import org.punte.portal.referral.Shown.Holding;
import org.punte.portal.referral.Shown.TimelineRow;
import org.punte.portal.referral.Shown.Typing;
import org.punte.portal.referral.Shown.Until;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Puts together what one referral's page needs from three services. */
@RequestScoped
public class ReferralPage {
    private final Conversing referrals;
    private final People people;
    private final Directory directory;
    private final Frame frame;
    private final Clock clock;

    @Inject
    ReferralPage(Conversing referrals, People people, Directory directory, Frame frame, Clock clock) {
        this.referrals = referrals;
        this.people = people;
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(Shown shown, Unseen unseen, @Nullable Refusal refusal);
    }

    /** What of a kept draft is not as its author saw it when the button was pressed. */
    public enum Unseen {
        NOTHING,
        /** Whether the person counts as an adult was decided anew. */
        AGE,
        /** It was written anew on another page. */
        DRAFT;

        public boolean isAge() {
            return this == AGE;
        }

        public boolean isDraft() {
            return this == DRAFT;
        }
    }

    /** The page, with the reason on top where something was refused. */
    public TemplateInstance of(UUID id, @Nullable Refusal refusal) {
        return Templates.one(shown(referrals.referral(id)), Unseen.NOTHING, refusal);
    }

    /** A draft that was not sent, because it is not what was seen. */
    Response notSent(UUID id, Unseen unseen) {
        return Pages.answer(409, Templates.one(shown(referrals.referral(id)), unseen, null));
    }

    /** What was asked for is done, and the referral shown as it is then; refused, with the reason on top. */
    public Response after(UUID id, Runnable move) {
        return Attempt.then("/referrals/" + id, move, refusal -> of(id, refusal));
    }

    private Shown shown(Referral r) {
        var other = directory.find(r.counterpart());
        var theirs = other.map(Agency::clock).orElse(frame.zone());
        return new Shown(
                r,
                directory.name(r.counterpart()),
                other.map(Agency::phone).orElse(null),
                moment(r.sentAt(), theirs),
                moment(r.answerBy(), theirs),
                moment(r.startBy(), theirs),
                moment(r.questionDueAt(), theirs),
                new Until(moment(r.draftExpiresAt(), theirs), moment(r.undoUntil(), theirs)),
                names(r),
                holding(r),
                timeline(r, theirs),
                nameable(r),
                referrals.questions(r),
                calls(r, theirs),
                LocalDateTime.ofInstant(clock.instant(), frame.zone()).truncatedTo(ChronoUnit.MINUTES),
                typing(),
                r.may(Move.REDIRECTION) ? others(r) : List.of(),
                r.proposedAgency() == null ? null : directory.name(r.proposedAgency()),
                referrals.known(r, frame.me().worksCases()),
                frame.me());
    }

    /** Whom the reader may name for it. */
    private List<Colleague> nameable(Referral r) {
        return r.isReceived() && frame.me().answers() ? people.without(r.id(), people.answering()) : List.of();
    }

    /** The last part of the address says which form it was. */
    private Typing typing() {
        var path = frame.path();
        return new Typing(path.substring(path.lastIndexOf('/') + 1), referrals.typed());
    }

    /** Whom a receiver may propose: neither side, nobody on probation, and for shelter nobody who investigates. */
    private List<Agency> others(Referral r) {
        return directory.besides(frame.me().agency().id()).stream()
                .filter(agency -> !agency.id().equals(r.counterpart()))
                .filter(Agency::isActive)
                .filter(agency ->
                        !(r.service().isAccommodation() && agency.kind().investigates()))
                .toList();
    }

    /** Also of who left meanwhile; a sender sees how many, not who. */
    private List<String> names(Referral r) {
        if (r.workers() == null || nameable(r).isEmpty()) return List.of();
        return r.workers().stream().map(people::name).toList();
    }

    /** Those who were named are named anyway: then only whoever looks after it is said. */
    private @Nullable Holding holding(Referral r) {
        var item = referrals.onDesk(r);
        if (item == null || item.isNamed() && !item.isTakenBack()) return null;
        return item.claimedBy() == null
                ? new Holding(null, item.left())
                : new Holding(people.name(item.claimedBy()), item.left());
    }

    private List<TimelineRow> timeline(Referral r, ZoneId theirs) {
        return referrals.timeline(r.id()).stream()
                .map(step -> new TimelineRow(moment(step.at(), theirs), step, directory.name(step.agency())))
                .toList();
    }

    private List<Call> calls(Referral r, ZoneId theirs) {
        return referrals.calls(r).stream()
                .map(call -> new Call(moment(call.calledAt(), theirs), call.number(), call.answeredBy()))
                .toList();
    }

    private @Nullable Moment moment(@Nullable Instant at, ZoneId theirs) {
        return at == null ? null : new Moment(at, frame.zone(), theirs, clock.instant());
    }
}
