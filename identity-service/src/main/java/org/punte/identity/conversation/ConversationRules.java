package org.punte.identity.conversation;

import static org.punte.identity.conversation.ConversationProblem.COMPANION_INTERPRETS;
import static org.punte.identity.conversation.ConversationProblem.CONSENT_DATE_NOT_POSSIBLE;
import static org.punte.identity.conversation.ConversationProblem.NOTICE_MISSING;
import static org.punte.identity.conversation.ConversationProblem.REASON_MISSING;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.givenword.Authorities;
import org.punte.identity.giver.Givers;
import org.punte.identity.person.PersonAge;
import org.punte.identity.receiver.ReceiverRules;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.terms.Interpreter;

/** What can be agreed to: by whom, with whom, and until when. */
@ApplicationScoped
class ConversationRules {
    static final int LONGEST_DAYS = 180;
    /** What was told to save a life goes on no longer unless a day was named: by then she is asked, or it is said anew. */
    private static final int DANGER_DAYS = 14;

    private final AgencyDirectory agencies;
    private final ReceiverRules receivers;
    private final Givers givers;
    private final Authorities authorities;
    private final PersonAge ages;

    ConversationRules(
            AgencyDirectory agencies, ReceiverRules receivers, Givers givers, Authorities authorities, PersonAge ages) {
        this.agencies = agencies;
        this.receivers = receivers;
        this.givers = givers;
        this.authorities = authorities;
        this.ages = ages;
    }

    /** Refuses what cannot be agreed to. */
    void require(HoldConversation command, Conversation held) {
        requireShape(command);
        if (command.lacksReason()) throw REASON_MISSING.because("%s needs a reason", command.basis());
        if (command.onConsent() && command.notice() == null)
            throw NOTICE_MISSING.because("Say in notice which version was explained, whatever the answer");
        if (command.onConsent() && command.form() == null) throw INVALID_INPUT.at("form", "is missing");
        if (command.interpreter() == Interpreter.COMPANION)
            throw COMPANION_INTERPRETS.because("Talk again, through somebody who has nothing to do with the person");
        command.agreed().forEach(receiver -> require(receiver, held));
        if (!command.isRefused()) requireGiver(held);
        if (!command.onConsent()) authorities.requireBasis(held.person, held.basis, command.agreed());
    }

    void require(UUID receiver, Conversation held) {
        receivers.require(receiver, held.person, held.owner, held.purpose);
    }

    /** What came of it rests on the word of whoever answered. */
    void rest(Conversation held) {
        if (held.giver != null)
            authorities.rest(held.id, held.owner, held.giver, held.guardian, ages.isChild(held.person));
    }

    void requireGiver(Conversation held) {
        if (held.giver != null) givers.require(held.person, held.giver, held.guardian);
    }

    /** How long it lasts. Nothing lasts where the answer was no. */
    @Nullable
    Term termOf(HoldConversation command, Conversation held) {
        if (command.isRefused()) return null;
        var until = command.until();
        if (until == null && command.basis() == ConsentBasis.VITAL_INTEREST)
            until = heldOn(held).plusDays(DANGER_DAYS);
        if (until == null) throw INVALID_INPUT.at("until", "is missing");
        return new Term(until, endOf(until, held));
    }

    /** The moment at which it ends: midnight at the owner. */
    Instant endOf(LocalDate until, Conversation held) {
        requirePossible(until, heldOn(held));
        return endOfDay(until, zoneOf(held));
    }

    private LocalDate heldOn(Conversation held) {
        return LocalDate.ofInstant(held.heldAt, zoneOf(held));
    }

    private ZoneId zoneOf(Conversation held) {
        return agencies.require(held.owner).zone();
    }

    /** The last day, and the moment at which it is over. */
    record Term(LocalDate until, Instant endsAt) {}

    static void requirePossible(LocalDate until, LocalDate today) {
        if (until.isBefore(today) || ChronoUnit.DAYS.between(today, until) > LONGEST_DAYS)
            throw CONSENT_DATE_NOT_POSSIBLE.because("until lies between today and %s", today.plusDays(LONGEST_DAYS));
    }

    static Instant endOfDay(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    static void requireShape(HoldConversation command) {
        var purpose = command.purpose();
        if (purpose.hasReceiver() == command.namesNobody())
            throw INVALID_INPUT.at("receivers", "%s %s", purpose, purpose.hasReceiver() ? "needs one" : "has none");
        if (!command.onConsent()
                && (!purpose.hasReceiver() || !command.refused().isEmpty()))
            throw INVALID_INPUT.at("basis", "%s tells somebody, and nobody is asked", command.basis());
        if (command.agreed().stream().anyMatch(command.refused()::contains))
            throw INVALID_INPUT.at("struckOut", "names a receiver");
        if (!command.agreed().isEmpty() && command.categories().isEmpty())
            throw INVALID_INPUT.at("categories", "at least one");
    }
}
