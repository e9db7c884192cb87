package org.punte.referrals.interruption;

import static org.punte.referrals.directory.DirectoryProblem.SERVICE_TEMPORARILY_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.directory.ListingStatus;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;

/** Nothing is sent to a service that its agency has closed for now: the sending, still in its transaction, is refused. */
@ApplicationScoped
class SendingRule {
    private static final int SHOWN = 5;

    private final Directory directory;

    SendingRule(Directory directory) {
        this.directory = directory;
    }

    void sent(@Observes ReferralMoved moved) {
        if (moved.move() != Move.SENDING || !directory.isClosedForNow(moved.receiver(), moved.service())) return;
        throw SERVICE_TEMPORARILY_CLOSED
                .because("%s of agency %s is temporarily closed", moved.service(), moved.receiver())
                .with("alternatives", alternatives(moved));
    }

    /** A few agencies that give it at present, of the same county first, by name: not a ranking, candidates have the reasons. */
    private List<UUID> alternatives(ReferralMoved moved) {
        var county = county(moved.receiver());
        return directory.services(moved.service()).stream()
                .filter(service -> service.status() == ListingStatus.ACTIVE)
                .map(ServiceEntry::agency)
                .filter(agency -> !agency.id().equals(moved.sender()) && !agency.isOnProbation())
                .filter(agency -> agency.kind().isCalled())
                .distinct()
                .sorted(Comparator.comparing((ListedAgency agency) -> !Objects.equals(agency.county(), county))
                        .thenComparing(ListedAgency::name))
                .limit(SHOWN)
                .map(ListedAgency::id)
                .toList();
    }

    private @Nullable String county(UUID agency) {
        var known = directory.agencies().get(agency);
        return known == null ? null : known.county();
    }
}
