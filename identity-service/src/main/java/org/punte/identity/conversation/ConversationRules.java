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
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.neverlist.NeverList;

/** What can be agreed to: with whom, and until when. */
@ApplicationScoped
class ConversationRules {
    static final int LONGEST_DAYS = 180;

    private final AgencyDirectory agencies;
    private final NeverList never;

    ConversationRules(AgencyDirectory agencies, NeverList never) {
        this.agencies = agencies;
        this.never = never;
    }

    /** Refuses what cannot be agreed to; answers the moment at which it ends: midnight at the owner. */
    Instant endOf(HoldConversation command, UUID person, UUID owner, Instant now) {
        if (command.lacksReason()) throw REASON_MISSING.because("%s needs a reason", command.basis());
        command.receivers().forEach(receiver -> requirePossible(receiver, person, owner));
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

    /** An agency of the never-list is answered as one that cannot receive. */
    private void requirePossible(UUID receiver, UUID person, UUID owner) {
        var agency = agencies.find(receiver)
                .filter(listed -> agencies.mayReceive(listed.id(), owner))
                .filter(listed -> !never.excludesAgency(person, listed.id()))
                .orElseThrow(() -> RECEIVER_NOT_POSSIBLE.because("Agency %s cannot receive", receiver));
        if (agency.kind().investigates()) throw COOPERATION_CONSENT_NEEDED.because("Agency %s investigates", receiver);
    }
}
