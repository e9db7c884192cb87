package org.punte.identity.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;

/** What may be read by whom, worked out apart from the service: in memory, one person, some agencies, no SQL. */
final class SharingModel {
    private static final Duration GRACE = Duration.ofDays(7);

    private final List<Agreed> consents = new ArrayList<>();
    private final Map<UUID, Let> grants = new HashMap<>();
    private final Map<UUID, Instant> completed = new HashMap<>();
    private final Set<UUID> over = new HashSet<>();
    private final Set<UUID> suspended = new HashSet<>();

    /** What somebody agreed to. */
    static final class Agreed {
        final UUID id;
        private final UUID receiver;
        private final Set<Category> categories;
        private final Instant ends;
        private boolean over;
        private boolean lostLastCategory;
        private @Nullable Agreed successor;

        private Agreed(UUID id, UUID receiver, Set<Category> categories, Instant ends) {
            this.id = id;
            this.receiver = receiver;
            this.categories = EnumSet.copyOf(categories);
            this.ends = ends;
        }

        private boolean isLive(Instant now) {
            return !over && now.isBefore(ends);
        }
    }

    /** What an acceptance opened. */
    private static final class Let {
        private Agreed under;
        private boolean over;
        private @Nullable Instant closes;

        private Let(Agreed under) {
            this.under = under;
        }
    }

    void agree(UUID id, UUID receiver, Set<Category> categories, Instant ends, Instant now) {
        var agreed = new Agreed(id, receiver, categories, ends);
        live(receiver, now).ifPresent(before -> goOn(before, agreed));
        consents.stream()
                .filter(before -> before.receiver.equals(receiver) && before.lostLastCategory)
                .filter(before -> before.successor == null)
                .forEach(before -> goOn(before, agreed));
        consents.add(agreed);
    }

    private void goOn(Agreed before, Agreed agreed) {
        before.over = true;
        before.successor = agreed;
        grants.values().stream().filter(grant -> grant.under == before).forEach(grant -> grant.under = agreed);
    }

    Optional<Agreed> live(UUID receiver, Instant now) {
        return consents.stream()
                .filter(consent -> consent.receiver.equals(receiver) && consent.isLive(now))
                .findFirst();
    }

    /** The last one of all times. */
    Optional<UUID> latest(UUID receiver) {
        return consents.stream()
                .filter(consent -> consent.receiver.equals(receiver))
                .reduce((first, second) -> second)
                .map(consent -> consent.id);
    }

    /** How many it touched. */
    long stop(@Nullable UUID receiver, @Nullable Category category, Instant now) {
        var touched = consents.stream()
                .filter(consent -> consent.isLive(now))
                .filter(consent -> receiver == null || consent.receiver.equals(receiver))
                .filter(consent -> category == null || consent.categories.contains(category))
                .toList();
        for (var consent : touched) {
            if (category == null) consent.over = true;
            else consent.categories.remove(category);
            if (!consent.categories.isEmpty()) continue;
            consent.over = true;
            consent.lostLastCategory = category != null;
        }
        return touched.size();
    }

    void accept(UUID referral, UUID consent, Instant now) {
        var named = consents.stream()
                .filter(one -> one.id.equals(consent))
                .findFirst()
                .orElseThrow();
        while (named.successor != null) named = named.successor;
        if (grants.containsKey(referral) || over.contains(referral) || !named.isLive(now)) return;
        var grant = new Let(named);
        if (completed.containsKey(referral))
            grant.closes = completed.get(referral).plus(GRACE);
        grants.put(referral, grant);
    }

    void end(UUID referral) {
        over.add(referral);
        if (grants.containsKey(referral)) grants.get(referral).over = true;
    }

    void complete(UUID referral, Instant now) {
        completed.putIfAbsent(referral, now);
        var grant = grants.get(referral);
        if (grant != null && grant.closes == null) grant.closes = now.plus(GRACE);
    }

    void suspend(UUID agency) {
        suspended.add(agency);
    }

    void resume(UUID agency) {
        suspended.remove(agency);
    }

    boolean isSuspended(UUID agency) {
        return suspended.contains(agency);
    }

    Set<Category> readable(UUID owner, UUID receiver, Instant now) {
        var readable = EnumSet.noneOf(Category.class);
        if (isSuspended(owner) || isSuspended(receiver)) return readable;
        grants.values().stream()
                .filter(grant -> !grant.over && grant.under.receiver.equals(receiver) && grant.under.isLive(now))
                .filter(grant -> grant.closes == null || now.isBefore(grant.closes))
                .forEach(grant -> readable.addAll(grant.under.categories));
        return readable;
    }
}
