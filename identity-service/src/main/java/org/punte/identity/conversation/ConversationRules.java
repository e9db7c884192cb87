package org.punte.identity.conversation;

import static org.punte.identity.conversation.ConversationProblem.CONSENT_DATE_NOT_POSSIBLE;
import static org.punte.identity.conversation.ConversationProblem.COOPERATION_CONSENT_NEEDED;
import static org.punte.identity.conversation.ConversationProblem.REASON_MISSING;
import static org.punte.identity.conversation.ConversationProblem.RECEIVER_NOT_POSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.authority.Authorities;
import org.punte.identity.consent.ConsentView;

/** What can be agreed to: with whom, and until when. */
@ApplicationScoped
class ConversationRules {
    static final int LONGEST_DAYS = 180;

    private final AgencyDirectory agencies;
    private final Authorities authorities;

    ConversationRules(AgencyDirectory agencies, Authorities authorities) {
        this.agencies = agencies;
        this.authorities = authorities;
    }

    /** Refuses whoever may not agree for the person, and a basis that does not carry. */
    void requireAuthority(UUID person, HoldConversation command) {
        authorities.require(person, command.basis(), command.givenBy(), command.guardian(), command.receivers());
    }

    /** Each of these rests on the word of whoever gave it. */
    List<ConsentView> resting(List<ConsentView> given, UUID owner, HoldConversation command) {
        given.forEach(consent -> authorities.rest(consent, owner, command.givenBy(), command.guardian()));
        return given;
    }

    /** Refuses what cannot be agreed to; answers the moment at which it ends: midnight at the owner. */
    Instant endOf(HoldConversation command, UUID owner, Instant now) {
        if (command.lacksReason()) throw REASON_MISSING.because("%s needs a reason", command.basis());
        command.receivers().forEach(receiver -> requirePossible(receiver, owner));
        var zone = agencies.require(owner).zone();
        requirePossible(command.until(), LocalDate.ofInstant(now, zone));
        return endOfDay(command.until(), zone);
    }

    static void requirePossible(LocalDate until, LocalDate today) {
        if (until.isBefore(today) || ChronoUnit.DAYS.between(today, until) > LONGEST_DAYS)
            throw CONSENT_DATE_NOT_POSSIBLE.because("until lies between today and %s", today.plusDays(LONGEST_DAYS));
    }

    static Instant endOfDay(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private void requirePossible(UUID receiver, UUID owner) {
        var agency = agencies.find(receiver)
                .filter(listed -> agencies.mayReceive(listed.id(), owner))
                .orElseThrow(() -> RECEIVER_NOT_POSSIBLE.because("Agency %s cannot receive", receiver));
        if (agency.kind().investigates()) throw COOPERATION_CONSENT_NEEDED.because("Agency %s investigates", receiver);
    }
}
