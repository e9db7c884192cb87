package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.identity.IdentityClient;

/** The agencies of the network, fetched once per request. */
@Named("directory")
@RequestScoped
public class Directory {
    private static final int PAGE = 100;

    private final IdentityClient identity;
    private final Clock clock;
    private @Nullable Map<UUID, Agency> agencies;

    @Inject
    Directory(@RestClient IdentityClient identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** In the order of the Romanian alphabet, as all lists of names. */
    public Collection<Agency> all() {
        return agencies().values();
    }

    /** Everybody else. */
    public List<Agency> besides(UUID agency) {
        return all().stream().filter(other -> !other.id().equals(agency)).toList();
    }

    public Optional<Agency> find(@Nullable UUID id) {
        return Optional.ofNullable(id).map(agencies()::get);
    }

    /** A dash stands for an agency that left the network. */
    public String name(@Nullable UUID id) {
        return find(id).map(Agency::name).orElse("-");
    }

    /** How its desk is called, where the directory says so. */
    public @Nullable String phone(@Nullable UUID id) {
        return find(id).map(Agency::phone).orElse(null);
    }

    /** The clock by which it lives; null for an agency that left the network. */
    public @Nullable ZoneId zone(@Nullable UUID id) {
        return find(id).map(Agency::clock).orElse(null);
    }

    /** Whether pages mark it as one that others do not know well yet. */
    public boolean isNew(@Nullable UUID id) {
        return find(id).filter(agency -> agency.isNewAt(clock.instant())).isPresent();
    }

    /** Who stands by it while it is on probation; none where they cannot be had, for a page that is shown without. */
    public List<String> sponsors(UUID id) {
        return Silence.orNone(() -> find(id).map(Agency::sponsors).orElse(List.of())).stream()
                .map(this::name)
                .toList();
    }

    /** Whether what goes there, or comes from there, is practice. */
    public boolean practises(@Nullable UUID id) {
        return find(id).filter(Agency::isOnProbation).isPresent();
    }

    /** Whether anybody is there to practise with. */
    public boolean isPractising() {
        return all().stream().anyMatch(Agency::isOnProbation);
    }

    private Map<UUID, Agency> agencies() {
        if (agencies == null) agencies = fetch();
        return agencies;
    }

    private Map<UUID, Agency> fetch() {
        var found = new LinkedHashMap<UUID, Agency>();
        Listed.all(after -> identity.agencies(after, PAGE)).stream()
                .sorted(Comparator.comparing(Agency::name, RomanianOrder.INSTANCE))
                .forEach(agency -> found.put(agency.id(), agency));
        return found;
    }
}
