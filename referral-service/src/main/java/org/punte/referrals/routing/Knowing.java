package org.punte.referrals.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.availability.Availability;
import org.punte.referrals.capacity.Places;
import org.punte.referrals.consent.LiveConsents;
import org.punte.referrals.cooperation.AgreementBook;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.noes.Declined;
import org.punte.referrals.noes.Noes;

/** Fetches all that the rules look at, each thing once. */
@ApplicationScoped
class Knowing {
    private final Network network;
    private final Availability availability;
    private final LiveConsents consents;
    private final Noes noes;
    private final Clock clock;

    Knowing(Network network, Availability availability, LiveConsents consents, Noes noes, Clock clock) {
        this.noes = noes;
        this.network = network;
        this.availability = availability;
        this.consents = consents;
        this.clock = clock;
    }

    /** Identity-service is asked outside of any transaction: no connection waits for it. */
    Known of(List<ServiceEntry> services, ServiceCode wanted, @Nullable UUID person) {
        var now = clock.instant();
        var agencies = services.stream().map(service -> service.agency().id()).collect(Collectors.toSet());
        return network.known(
                services,
                now,
                person == null ? null : availability.of(person, agencies),
                person == null ? Set.of() : consents.receivers(person),
                person == null ? Map.of() : noes.of(wanted, person));
    }

    /** What is the same whoever is looked for. */
    @ApplicationScoped
    @Transactional
    static class Network {
        private final Places places;
        private final AgreementBook agreements;
        private final AnswerBandRepository answers;

        Network(Places places, AgreementBook agreements, AnswerBandRepository answers) {
            this.places = places;
            this.agreements = agreements;
            this.answers = answers;
        }

        Known known(
                List<ServiceEntry> services,
                Instant now,
                Availability.@Nullable Found found,
                Set<UUID> consented,
                Map<UUID, Declined> declined) {
            var shelters = services.stream()
                    .filter(service -> service.service().isAccommodation())
                    .map(ServiceEntry::id)
                    .toList();
            return new Known(now, agreements.open(), places.shown(shelters), answers.all(), found, consented, declined);
        }
    }
}
