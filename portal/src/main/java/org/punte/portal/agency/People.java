package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Refused;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.staff.StaffClient;

/** The people of one's own agency, fetched once per request. */
@RequestScoped
public class People {
    private static final int FORBIDDEN = 403;

    private final IdentityClient identity;
    private final StaffClient staff;
    private @Nullable List<Colleague> people;

    @Inject
    People(@RestClient IdentityClient identity, @RestClient StaffClient staff) {
        this.identity = identity;
        this.staff = staff;
    }

    /** Who works here. Administrators, who need no names for work on cases, find them among the accounts. */
    public List<Colleague> all() {
        if (people == null) people = fetch();
        return people;
    }

    /** A dash stands for somebody of elsewhere, or who left. */
    public String name(@Nullable UUID id) {
        return names().getOrDefault(id == null ? new UUID(0, 0) : id, "-");
    }

    private Map<UUID, String> names() {
        return Listed.orNone(() -> new Listed<>(all(), null)).stream()
                .collect(Collectors.toMap(Colleague::account, Colleague::name, (one, same) -> one));
    }

    private List<Colleague> fetch() {
        try {
            return identity.colleagues().items();
        } catch (Refused refused) {
            if (refused.status() != FORBIDDEN) throw refused;
            return staff.accounts(null).items().stream()
                    .filter(account -> !account.client() && !account.blocked())
                    .map(account -> new Colleague(account.id(), account.name()))
                    .toList();
        }
    }
}
