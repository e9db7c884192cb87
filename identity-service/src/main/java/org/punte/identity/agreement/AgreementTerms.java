package org.punte.identity.agreement;

import static org.punte.identity.agreement.AgreementProblem.AGREEMENT_DATES_NOT_POSSIBLE;
import static org.punte.identity.agreement.AgreementProblem.AGREEMENT_WITH_ONESELF;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;

/** With whom, and until when, one can agree. */
@ApplicationScoped
class AgreementTerms {
    private static final int LONGEST_YEARS = 20;

    private final AgencyDirectory agencies;

    AgreementTerms(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    /** Refuses what cannot be agreed; answers when it ends: at whichever midnight comes first. */
    Instant endOf(ProposeAgreement command, UUID proposer, Instant now) {
        if (command.with().equals(proposer)) throw AGREEMENT_WITH_ONESELF.because("Name the other agency");
        var zone = agencies.require(proposer).zone();
        var partnerZone = agencies.requireShown(command.with(), proposer).zone();
        requirePossible(command, LocalDate.ofInstant(now, zone));
        var ours = endOfDay(command.validUntil(), zone);
        var theirs = endOfDay(command.validUntil(), partnerZone);
        return ours.isBefore(theirs) ? ours : theirs;
    }

    void requireAhead(Agreement agreement, Instant now) {
        if (!agreement.endsAt.isAfter(now)) throw AGREEMENT_DATES_NOT_POSSIBLE.because("It has ended before it began");
    }

    private static void requirePossible(ProposeAgreement command, LocalDate today) {
        if (command.signedOn().isAfter(today)) throw AGREEMENT_DATES_NOT_POSSIBLE.because("signedOn lies ahead");
        if (command.validUntil().isBefore(today)
                || command.validUntil().isAfter(command.signedOn().plusYears(LONGEST_YEARS)))
            throw AGREEMENT_DATES_NOT_POSSIBLE.because(
                    "validUntil lies between today and %d years after signing", LONGEST_YEARS);
    }

    private static Instant endOfDay(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
