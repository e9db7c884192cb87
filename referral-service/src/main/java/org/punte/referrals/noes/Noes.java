package org.punte.referrals.noes;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.referrals.call.CallLists;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.life.Who;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.referral.Filter;
import org.punte.referrals.referral.ReferralLists;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/**
 * Who said no lately to what is looked for now, in a referral or in a call of several. It is read where the caller could read it: in the list
 * of what their own agency sent for the person, and in its calls. What others asked, and what is hidden from the caller, is not in it.
 */
@ApplicationScoped
public class Noes {
    /** An agency that said it longer ago is asked as if it never had; the same time in which nobody is proposed again. */
    public static final Duration LATELY = Duration.ofDays(30);

    /** Nobody has asked more agencies for one person and service in that time. */
    private static final int MOST = 100;

    private final ReferralLists lists;
    private final CallLists calls;
    private final Caller caller;
    private final Clock clock;

    Noes(ReferralLists lists, CallLists calls, Caller caller, Clock clock) {
        this.lists = lists;
        this.calls = calls;
        this.caller = caller;
        this.clock = clock;
    }

    /** By agency, the latest of each. A partner's system works with nobody, and is told of nobody. */
    public Map<UUID, Declined> of(ServiceCode service, UUID person) {
        if (caller.isClient() || !Who.WORKING.includes(caller)) return Map.of();
        var since = clock.instant().minus(LATELY);
        return Stream.concat(ofReferrals(service, person, since), ofCalls(service, person, since))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Noes::later));
    }

    private Stream<Map.Entry<UUID, Declined>> ofReferrals(ServiceCode service, UUID person, Instant since) {
        return lists
                .sent(new Filter(ReferralStatus.DECLINED, null, service, person, false), null, MOST)
                .items()
                .stream()
                .filter(no -> saidAt(no).isAfter(since))
                .map(no -> Map.entry(no.receiver(), said(no)));
    }

    private Stream<Map.Entry<UUID, Declined>> ofCalls(ServiceCode service, UUID person, Instant since) {
        return calls.noes(service, person, since).stream()
                .map(no -> Map.entry(no.receiver(), new Declined(no.at(), no.reason())));
    }

    private static Declined said(ReferralSheet no) {
        return new Declined(saidAt(no), no.brought().declineReason.outside());
    }

    private static Instant saidAt(ReferralSheet no) {
        return no.brought().statusSince;
    }

    private static Declined later(Declined one, Declined other) {
        return one.at().isBefore(other.at()) ? other : one;
    }
}
